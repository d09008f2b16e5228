import { z } from "zod";
import { RPC_CODES, RpcError } from "./rpc-error.ts";

const Id = z.union([z.string(), z.number(), z.null()]);
const Request = z.object({
  jsonrpc: z.literal("2.0"),
  id: Id.optional(),
  method: z.string(),
  params: z.array(z.unknown()).default([]),
});

export type RpcId = z.infer<typeof Id>;
type RpcRequest = z.infer<typeof Request>;
export type RpcResponse =
  | { readonly jsonrpc: "2.0"; readonly id: RpcId; readonly result: unknown }
  | {
      readonly jsonrpc: "2.0";
      readonly id: RpcId;
      readonly error: { readonly code: number; readonly message: string; readonly data?: unknown };
    };

/** Answers one method call, or rejects with RpcError. */
export type RpcHandler = (request: RpcRequest) => Promise<unknown>;

const BATCH_LIMIT = 200;

/**
 * Answers a message that holds one request or a batch of them.
 * @returns the answer as JSON text; undefined when it held only notifications
 */
export async function answerMessage(
  text: string,
  handler: RpcHandler,
): Promise<string | undefined> {
  const answer = await answerParsed(text, handler);
  return answer === undefined ? undefined : JSON.stringify(answer);
}

async function answerParsed(
  text: string,
  handler: RpcHandler,
): Promise<RpcResponse | readonly RpcResponse[] | undefined> {
  let message: unknown;
  try {
    message = JSON.parse(text);
  } catch {
    return failure(null, new RpcError(RPC_CODES.parseError, "The request is not valid JSON."));
  }
  if (!Array.isArray(message)) return answerOne(message, handler);
  if (message.length === 0 || message.length > BATCH_LIMIT) {
    const text = `A batch holds 1 to ${BATCH_LIMIT} requests; this one holds ${message.length}.`;
    return failure(null, new RpcError(RPC_CODES.invalidRequest, text));
  }
  return answerBatch(message, handler);
}

async function answerBatch(
  batch: readonly unknown[],
  handler: RpcHandler,
): Promise<readonly RpcResponse[] | undefined> {
  const answers: RpcResponse[] = [];
  // One after the other: a batch of transactions keeps its order.
  for (const item of batch) {
    const answer = await answerOne(item, handler);
    if (answer !== undefined) answers.push(answer);
  }
  return answers.length === 0 ? undefined : answers;
}

async function answerOne(message: unknown, handler: RpcHandler): Promise<RpcResponse | undefined> {
  const parsed = Request.safeParse(message);
  if (!parsed.success) {
    const text = 'A request is an object with jsonrpc "2.0", a method and a list of params.';
    return failure(null, new RpcError(RPC_CODES.invalidRequest, text));
  }
  const { id } = parsed.data;
  try {
    const result = await handler(parsed.data);
    return id === undefined ? undefined : { jsonrpc: "2.0", id, result };
  } catch (error) {
    return id === undefined ? undefined : failure(id, error);
  }
}

/** An error as a JSON-RPC answer; what is not an RpcError stays masked. */
export function failure(id: RpcId, error: unknown): RpcResponse {
  const known =
    error instanceof RpcError
      ? error
      : new RpcError(RPC_CODES.internal, "The chain could not answer; its log has the reason.");
  const { code, message, data } = known;
  return { jsonrpc: "2.0", id, error: { code, message, ...(data !== undefined && { data }) } };
}
