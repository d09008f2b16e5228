import { type EIP1193RequestFn, type PublicClient, RpcRequestError } from "viem";
import { errorChain } from "../error-chain.ts";
import type { AskNode } from "./ask-node.ts";
import type { NodeAnswer, NodeCall } from "./node-answer.ts";
import { nodeUnreachable } from "./node-unreachable.ts";

/** Asks through a client that somebody else made, one message for each question. */
export function askByViem(viem: PublicClient): AskNode {
  const request = viem.request as EIP1193RequestFn; // any method that a node has may be asked
  return (calls) => Promise.all(calls.map((call) => answerTo(request, call)));
}

async function answerTo(request: EIP1193RequestFn, call: NodeCall): Promise<NodeAnswer> {
  try {
    return { result: await request(call) };
  } catch (error) {
    const told = errorChain(error).find((cause) => cause instanceof RpcRequestError);
    if (told === undefined) throw nodeUnreachable(null, { how: "", cause: error });
    return { refusal: { code: told.code, message: told.details } };
  }
}
