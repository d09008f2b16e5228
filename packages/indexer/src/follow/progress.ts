import type { RegistryError } from "@sixtwo/domain";
import type { Logger } from "pino";
import type { IndexerMetrics, Role } from "../metrics.ts";
import { type Backfill, backfillChange, backfillResult } from "../seen/backfill.ts";
import { type Figures, figuresOf, NEAR } from "../seen/figures.ts";
import { logFailures } from "../seen/log-failures.ts";
import { createMovingRate } from "../seen/moving-rate.ts";
import { type Problem, problemOf } from "../seen/problem.ts";
import { type Status, statusOf } from "../seen/status.ts";
import { createThroughput, type Throughput } from "../seen/throughput.ts";

export type ProgressReport = Figures & {
  readonly status: Status;
  readonly role: Role;
  /** Newest chain block that the node has told of; null before the first answer, and while standby. */
  readonly head: bigint | null;
  /** Chain block up to which this process has brought the mirror; null while standby. */
  readonly indexed: bigint | null;
  /** True while the mirror is at most five chain blocks behind the head. */
  readonly atHead: boolean;
  /** True from when the mirror is far behind the head until it is at the head. */
  readonly backfilling: boolean;
  /** Mirrored by this process, and how many a second of late. */
  readonly events: number;
  readonly eventsPerSecond: number;
  /** When the chain block was mined that this process mirrored last; null before the first. */
  readonly minedAt: Date | null;
  /** Since this process last moved the mirror; null before the first time. */
  readonly cursorAgeSeconds: number | null;
  /** What went wrong last and is being tried again, or why the indexer stopped for good. */
  readonly problem: Problem | null;
};

type State = Pick<ProgressReport, "role" | "head" | "indexed" | "problem"> & {
  readonly backfill: Backfill | null;
};

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
  readonly metrics: Pick<IndexerMetrics, "failedAttempt">;
  /** The first chain block that the mirror has or will have. */
  readonly first: bigint;
  readonly throughput?: Throughput;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
};

const AT_START: State = {
  ...{ role: "starting", head: null, indexed: null, problem: null, backfill: null },
};

/** Keeps what the indexer's parts tell of its way, and logs what an operator wants to know of it. */
export function createProgress(deps: ProgressDeps): Progress {
  const { logger, metrics, now = Date.now, throughput = createThroughput(now) } = deps;
  const failures = logFailures(logger, now);
  let rate = createMovingRate(now());
  let state = AT_START;
  const set = (change: Partial<State>) => {
    const { backfill } = state;
    state = withBackfill({ ...deps, throughput, now }, { ...state, ...change });
    if (backfill !== null || state.backfill === null) return;
    rate = createMovingRate(now());
    throughput.measureAnew();
  };
  const enter = (role: Role) => {
    const { role: former, indexed } = state;
    const isFollowing = role !== "standby";
    set(isFollowing ? { role } : { role, head: null, indexed: null });
    logger.info({ role, former, indexed }, role === "stopped" ? "stopped" : "role changed");
  };
  const recover = () => {
    failures.recovered();
    set({ problem: null });
  };
  return {
    report: () => reportOf(state, { ...deps, throughput, now: now(), rate: rate.perSecond(now()) }),
    roleChanged: (role) => (role === state.role ? undefined : enter(role)),
    headSeen: (number) => set({ head: number }),
    indexed(number) {
      const { indexed: before, problem, head } = state;
      // Without a head it is where an earlier process left the mirror.
      const from = before ?? (head === null ? number : deps.first - 1n);
      if (number > from) rate.add(Number(number - from), now());
      set({ indexed: number });
      if (problem !== null && number !== from) recover();
    },
    caughtUp: recover,
    failed(error) {
      const problem = problemOf(error);
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

type Reporting = {
  readonly first: bigint;
  readonly throughput: Throughput;
  readonly now: number;
  /** Chain blocks per second. */
  readonly rate: number;
};

function reportOf(
  { backfill, ...state }: State,
  { first, throughput, now, rate }: Reporting,
): ProgressReport {
  const minedAt = throughput.minedAt();
  const movedAt = throughput.movedAt();
  const { head, indexed } = state;
  const figures = figuresOf({ first, head, indexed, minedAt, now, chainBlocksPerSecond: rate });
  const isNear = indexed !== null && figures.lag !== null && figures.lag <= NEAR;
  const standing = {
    ...state,
    atHead: state.role === "leader" && isNear,
    backfilling: backfill !== null,
  };
  return {
    status: statusOf(standing),
    ...standing,
    ...figures,
    events: throughput.events(),
    eventsPerSecond: throughput.eventsPerSecond(),
    minedAt,
    cursorAgeSeconds: movedAt === null ? null : (now - movedAt) / 1000,
  };
}
