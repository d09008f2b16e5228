import { HttpRequestError, SocketClosedError, TimeoutError, WebSocketRequestError } from "viem";
import type { ChainClient } from "./client.ts";
import { errorChain } from "./error-chain.ts";
import { nodeUnreachable } from "./rpc/node-unreachable.ts";

/**
 * Asks the node; what the node itself answers, a revert included, passes through unchanged.
 * @throws RegistryError CHAIN_UNREACHABLE when there is no node, or it does not answer in time
 */
export async function askChain<Answer>(
  client: ChainClient,
  ask: (viem: ChainClient["viem"]) => Promise<Answer>,
): Promise<Answer> {
  try {
    return await ask(client.viem);
  } catch (error) {
    if (!isUnreachable(error)) throw error;
    throw nodeUnreachable(client.rpcUrl, { how: howFailed(error), cause: error });
  }
}

/** True when the failure is the connection's and not an answer of the node. */
function isUnreachable(error: unknown): boolean {
  const causes = errorChain(error);
  return causes.some(
    (cause) =>
      cause instanceof HttpRequestError ||
      cause instanceof TimeoutError ||
      cause instanceof WebSocketRequestError ||
      cause instanceof SocketClosedError ||
      // What a WebSocket that could not be opened fails with.
      cause instanceof Event,
  );
}

function howFailed(error: unknown): string {
  const causes = errorChain(error);
  if (causes.some((cause) => cause instanceof TimeoutError)) return " in time";
  const status = causes.find((cause) => cause instanceof HttpRequestError)?.status;
  return status === undefined ? "" : ` as a node would (HTTP ${status})`;
}
