import { retryAfterOf } from "./node-unreachable.ts";

/** Decides how long to leave a node alone after failures: longer after each one in a row. */
export type BackOff = {
  /** @returns milliseconds, at least as many as the node asked for */
  failed(error: unknown): number;
  /** Something went well: the next failure counts as the first one. */
  worked(): void;
  isFailing(): boolean;
};

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 10_000;
const LONGEST_WISH_MS = 60_000;

export function createBackOff(): BackOff {
  let failures = 0;
  return {
    failed(error) {
      const pauseMs = Math.min(FIRST_PAUSE_MS * 2 ** failures, LONGEST_PAUSE_MS);
      failures += 1;
      return Math.max(pauseMs, Math.min(retryAfterOf(error) ?? 0, LONGEST_WISH_MS));
    },
    worked() {
      failures = 0;
    },
    isFailing: () => failures > 0,
  };
}
