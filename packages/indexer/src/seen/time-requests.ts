import type { ChainClient } from "@sixtwo/chain";
import { RegistryError } from "@sixtwo/domain";
import type { IndexerMetrics } from "../metrics.ts";

type Request = (...asked: readonly unknown[]) => Promise<unknown>;

/** The same client, each of whose questions to the node is timed. */
export function timeRequests(
  chain: ChainClient,
  { rpcAnswered }: Pick<IndexerMetrics, "rpcAnswered">,
): ChainClient {
  const request = timeRequest(chain.viem.request as Request, rpcAnswered); // its overloads name every method; here none matters
  const viem = { ...chain.viem, request: request as ChainClient["viem"]["request"] }; // the very overloads
  return { ...chain, viem, ask: timeAsk(chain.ask, rpcAnswered) };
}

function timeRequest(request: Request, rpcAnswered: IndexerMetrics["rpcAnswered"]): Request {
  return async (...asked) => {
    const began = performance.now();
    const told = (failure: string | null) =>
      rpcAnswered(methodOf(asked[0]), (performance.now() - began) / 1000, failure);
    try {
      const answer = await request(...asked);
      told(null);
      return answer;
    } catch (error) {
      told(failureCode(error));
      throw error;
    }
  };
}

type Ask = ChainClient["ask"];

/** Questions that are asked together are answered together: each method took as long as all. */
function timeAsk(ask: Ask, rpcAnswered: IndexerMetrics["rpcAnswered"]): Ask {
  return async (calls, options) => {
    const began = performance.now();
    const told = (failureOf: (method: string) => string | null) => {
      const seconds = (performance.now() - began) / 1000;
      const methods = new Set(calls.map(({ method }) => method));
      for (const method of methods) rpcAnswered(method, seconds, failureOf(method));
    };
    try {
      const answers = await ask(calls, options);
      told((method) => {
        const refused = answers.find((one, at) => "refusal" in one && calls[at]?.method === method);
        return refused !== undefined && "refusal" in refused ? String(refused.refusal.code) : null;
      });
      return answers;
    } catch (error) {
      told(() => failureCode(error));
      throw error;
    }
  };
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
    if (cause instanceof RegistryError) continue; // its status is one that this program answers with
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
