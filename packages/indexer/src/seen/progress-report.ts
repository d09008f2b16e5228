import type { Role } from "../metrics.ts";
import { type Figures, figuresOf, NEAR } from "./figures.ts";
import type { Problem } from "./problem.ts";
import { type Status, statusOf } from "./status.ts";
import type { Throughput } from "./throughput.ts";

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

type Known = Pick<ProgressReport, "role" | "head" | "indexed" | "problem" | "backfilling">;

/** A head that was told so long before the mirror came there is one that the chain has left. */
const STALE_MS = 2_000;
/** In this time a newer head would have been told of. */
const SILENCE_MS = 5_000;

type Measured = {
  /** The first chain block that the mirror has or will have. */
  readonly first: bigint;
  readonly throughput: Throughput;
  readonly chainBlocksPerSecond: number;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** When the head was told of, in the same; null before the first. */
  readonly headAt: number | null;
};

export function reportOf(known: Known, measured: Measured): ProgressReport {
  const { throughput, now } = measured;
  const { role, indexed, head } = known;
  const [minedAt, movedAt] = [throughput.minedAt(), throughput.movedAt()];
  const figures = figuresOf({ ...measured, head, indexed, minedAt });
  const isNear = indexed !== null && figures.lag !== null && figures.lag <= NEAR;
  const atHead = role === "leader" && isNear && isHeadCurrent(measured, movedAt);
  const standing = { ...known, atHead };
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

/** After a long way the chain is further: then its head is asked anew before the mirror counts as there. */
function isHeadCurrent({ headAt, now }: Measured, movedAt: number | null): boolean {
  if (headAt === null || movedAt === null || movedAt - headAt <= STALE_MS) return true;
  return now - movedAt >= SILENCE_MS;
}
