import type { Logger } from "pino";
import type { Problem } from "./problem.ts";

/** Tells of failures that are tried again: the first of a kind, one a minute of the same, and the recovery. */
export type FailureLog = {
  failed(problem: Problem): void;
  recovered(): void;
};

const REMIND_MS = 60_000;

type Trouble = {
  readonly code: string;
  readonly since: number;
  readonly attempts: number;
  /** When it was last told. */
  readonly toldAt: number;
};

/** @param now milliseconds since 1970 */
export function logFailures(logger: Logger, now: () => number): FailureLog {
  let trouble: Trouble | null = null;
  return {
    failed(problem) {
      const at = now();
      const known = trouble?.code === problem.code ? trouble : null;
      const attempts = (known?.attempts ?? 0) + 1;
      const isDue = known === null || at - known.toldAt >= REMIND_MS;
      const level = isDue ? "warn" : "debug";
      logger[level]({ ...problem, attempts }, "failed and will try again");
      const toldAt = isDue ? at : known.toldAt;
      trouble = { code: problem.code, since: trouble?.since ?? at, attempts, toldAt };
    },
    recovered() {
      if (trouble === null) return;
      const { code, since, attempts } = trouble;
      logger.info({ code, attempts, seconds: (now() - since) / 1000 }, "working again");
      trouble = null;
    },
  };
}
