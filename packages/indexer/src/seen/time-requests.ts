import type { ChainClient } from "@sixtwo/chain";
import type { IndexerMetrics } from "../metrics.ts";

type Request = (...asked: readonly unknown[]) => Promise<unknown>;

/** The same client, each of whose questions to the node is timed. */
export function timeRequests(
  chain: ChainClient,
  { rpcAnswered }: Pick<IndexerMetrics, "rpcAnswered">,
): ChainClient {
  const ask = chain.viem.request as Request; // its overloads name every method; here none matters
  const request: Request = async (...asked) => {
    const began = performance.now();
    const told = (failure: string | null) =>
      rpcAnswered(methodOf(asked[0]), (performance.now() - began) / 1000, failure);
    try {
      const answer = await ask(...asked);
      told(null);
      return answer;
    } catch (error) {
      told(failureCode(error));
      throw error;
    }
  };
  const timed = request as ChainClient["viem"]["request"]; // the very overloads of `ask`
  return { ...chain, viem: { ...chain.viem, request: timed } };
}

function methodOf(asked: unknown): string {
  const isRequest = typeof asked === "object" && asked !== null && "method" in asked;
  return isRequest ? String(asked.method) : "unknown";
}

/**
 * A few words for why a node did not answer: its JSON-RPC code, `http-<status>`, `timeout`,
 * `too-large` for an answer that was given up, or `unreachable` for all else.
 */
function failureCode(error: unknown): string {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    if (cause.name === "TimeoutError") return "timeout";
    if (cause.name === "ResponseBodyTooLargeError") return "too-large";
    if ("status" in cause && typeof cause.status === "number") return `http-${cause.status}`;
    // viem numbers what it does not know -1.
    if ("code" in cause && typeof cause.code === "number" && cause.code !== -1) {
      return String(cause.code);
    }
  }
  return "unreachable";
}
