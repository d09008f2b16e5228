import type { Db } from "@sixtwo/db";
import type { Logger } from "pino";
import type { ApplyContext } from "../apply/context.ts";
import type { MirrorWriter } from "../apply/mirror-writer.ts";
import type { IndexerMetrics } from "../metrics.ts";
import type { ReadDeps } from "../read/read-deps.ts";
import type { RangePace } from "./range-pace.ts";

/** What following the chain needs. */
export type FollowDeps = ReadDeps & {
  /** The connection that holds the mirror's lock. */
  readonly db: Db;
  readonly onOdd: ApplyContext["onOdd"];
  readonly logger: Logger;
  readonly metrics: IndexerMetrics;
  /** Chain blocks after which the chain counts as final. */
  readonly finality: bigint;
  readonly pace: RangePace;
  /** Rows of each table that are kept in memory, and held back at most. */
  readonly heldRows: number;
  readonly writer: MirrorWriter;
};
