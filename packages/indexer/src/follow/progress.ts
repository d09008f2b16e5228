import type { RegistryError } from "@sixtwo/domain";
import type { Logger } from "pino";
import type { IndexerMetrics, Role } from "../metrics.ts";
import { type Backfill, backfillChange, backfillResult } from "../seen/backfill.ts";
import { logFailures } from "../seen/log-failures.ts";
import { problemOf } from "../seen/problem.ts";
import { type ProgressReport, reportOf } from "../seen/progress-report.ts";
import { createStepPace } from "../seen/step-pace.ts";
import { systemClock } from "../seen/system-clock.ts";
import { createThroughput, type Throughput } from "../seen/throughput.ts";

export type Progress = {
  report(): ProgressReport;
  roleChanged(role: Role): void;
  headSeen(number: bigint): void;
  indexed(number: bigint): void;
  caughtUp(): void;
  /** A failure that is being tried again. */
  failed(error: unknown): void;
  /** A failure for good. */
  stopped(failure: RegistryError): void;
};

export type ProgressDeps = {
  readonly logger: Logger;
  readonly metrics: Pick<IndexerMetrics, "failedAttempt" | "stepped">;
  /** The first chain block that the mirror has or will have. */
  readonly first: bigint;
  readonly throughput?: Throughput;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
};

type State = Pick<ProgressReport, "role" | "head" | "indexed" | "problem"> & {
  /** Milliseconds since 1970. */
  readonly headAt: number | null;
  readonly backfill: Backfill | null;
};

const AT_START: State = {
  ...{ role: "starting", head: null, headAt: null, indexed: null, problem: null },
  backfill: null,
};

/** Keeps what the indexer's parts tell of its way, and logs what an operator wants to know of it. */
export function createProgress(deps: ProgressDeps): Progress {
  const { logger, metrics, first, now = systemClock, throughput = createThroughput(now) } = deps;
  const failures = logFailures(logger, now);
  const pace = createStepPace({ now, onStep: metrics.stepped });
  let state = AT_START;
  const set = (change: Partial<State>) => {
    const { backfill } = state;
    state = withBackfill({ ...deps, throughput, now }, { ...state, ...change });
    if (backfill !== null || state.backfill === null) return;
    pace.measureAnew();
    throughput.measureAnew();
  };
  const enter = (role: Role) => {
    const { role: former, indexed } = state;
    set(role === "standby" ? { role, head: null, indexed: null } : { role });
    logger.info({ role, former, indexed }, role === "stopped" ? "stopped" : "role changed");
  };
  const recover = () => {
    failures.recovered();
    set({ problem: null });
  };
  return {
    report() {
      const { backfill, headAt, ...known } = state;
      const chainBlocksPerSecond = pace.chainBlocksPerSecond();
      const measured = { first, throughput, chainBlocksPerSecond, headAt, now: now() };
      return reportOf({ ...known, backfilling: backfill !== null }, measured);
    },
    roleChanged: (role) => (role === state.role ? undefined : enter(role)),
    headSeen(number) {
      pace.begins();
      set({ head: number, headAt: now() });
    },
    indexed(number) {
      const { indexed: before, problem, head } = state;
      // Without a head it is where an earlier process left the mirror.
      const from = before ?? (head === null ? number : first - 1n);
      pace.made(number - from);
      set({ indexed: number });
      if (problem !== null && number !== from) recover();
    },
    caughtUp: recover,
    failed(error) {
      const problem = problemOf(error);
      pace.fails();
      set({ problem });
      metrics.failedAttempt(problem.code);
      failures.failed(problem);
    },
    stopped(failure) {
      const { role: former, indexed } = state;
      set({ role: "failed", problem: problemOf(failure) });
      logger.fatal({ ...state.problem, former, indexed }, "stopped writing the mirror");
    },
  };
}

type Counting = Required<ProgressDeps>;

/** The same state with a backfill begun or ended where that is so. */
function withBackfill({ logger, first, throughput, now }: Counting, state: State): State {
  const { role, head, backfill } = state;
  if (role !== "leader" || head === null) return { ...state, backfill: null };
  const indexed = state.indexed ?? first - 1n;
  const change = backfillChange(backfill !== null, head - indexed);
  if (change === undefined) return state;
  const [events, at] = [throughput.events(), now()];
  if (change === "begins") {
    const begun = { from: indexed + 1n, begunAt: at, eventsBefore: events };
    logger.info({ from: begun.from, to: head, chainBlocks: head - indexed }, "backfill begun");
    return { ...state, backfill: begun };
  }
  if (backfill !== null) {
    logger.info(backfillResult(backfill, { indexed, events, at }), "backfill finished");
  }
  return { ...state, backfill: null };
}
