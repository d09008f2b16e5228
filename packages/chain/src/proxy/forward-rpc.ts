import { type EIP1193RequestFn, RpcRequestError } from "viem";
import type { ChainClient } from "../client.ts";
import { errorChain } from "../error-chain.ts";
import { isPublicMethod } from "./public-methods.ts";

type RpcId = string | number | null;
type RpcFailure = { readonly code: number; readonly message: string; readonly data?: unknown };

/** An answer of JSON-RPC 2.0. */
export type RpcAnswer = { readonly jsonrpc: "2.0"; readonly id: RpcId } & (
  | { readonly result: unknown }
  | { readonly error: RpcFailure }
);

const BATCH_LIMIT = 50;
// The codes of JSON-RPC 2.0.
const INVALID_REQUEST = -32600;
const METHOD_NOT_FOUND = -32601;
const INTERNAL = -32603;

/**
 * Passes a message of a browser's wallet on to the node: reads and signed transactions, alone or in
 * a batch of up to 50. What the node answers, a revert with its data included, comes back unchanged.
 * @returns the answer to the message; it never throws
 */
export async function forwardRpc(
  client: ChainClient,
  message: unknown,
): Promise<RpcAnswer | readonly RpcAnswer[]> {
  if (!Array.isArray(message)) return forwardOne(client, message);
  if (message.length === 0 || message.length > BATCH_LIMIT) {
    const text = `A batch holds 1 to ${BATCH_LIMIT} requests; this one holds ${message.length}.`;
    return failure(null, { code: INVALID_REQUEST, message: text });
  }
  const answers: RpcAnswer[] = [];
  // One after the other: signed transactions of one account keep their order.
  for (const request of message) answers.push(await forwardOne(client, request));
  return answers;
}

async function forwardOne({ viem }: ChainClient, message: unknown): Promise<RpcAnswer> {
  const request = readRequest(message);
  if (request === null) {
    const text = 'A request is an object with jsonrpc "2.0", an id, a method and a list of params.';
    return failure(null, { code: INVALID_REQUEST, message: text });
  }
  const { id, method, params } = request;
  if (!isPublicMethod(method)) {
    const text = `The method ${method.slice(0, 100)} is not offered here: reads and eth_sendRawTransaction are.`;
    return failure(id, { code: METHOD_NOT_FOUND, message: text });
  }
  try {
    const ask = viem.request as EIP1193RequestFn; // the method is one of the node's, proved above
    // Never sent twice: the node would call the second copy of a transaction known.
    return { jsonrpc: "2.0", id, result: await ask({ method, params }, { retryCount: 0 }) };
  } catch (error) {
    return failure(id, failureOf(error));
  }
}

function readRequest(message: unknown) {
  if (typeof message !== "object" || message === null) return null;
  const { jsonrpc, id, method, params = [] } = message as Readonly<Record<string, unknown>>; // any object has fields
  const isId = typeof id === "string" || typeof id === "number";
  if (jsonrpc !== "2.0" || !isId || typeof method !== "string") return null;
  return Array.isArray(params) ? { id, method, params } : null;
}

function failureOf(error: unknown): RpcFailure {
  const told = errorChain(error).find((cause) => cause instanceof RpcRequestError);
  if (told === undefined) {
    return { code: INTERNAL, message: "The chain's node does not answer. Try again later." };
  }
  const { code, details: message, data } = told;
  return data === undefined ? { code, message } : { code, message, data };
}

function failure(id: RpcId, error: RpcFailure): RpcAnswer {
  return { jsonrpc: "2.0", id, error };
}
