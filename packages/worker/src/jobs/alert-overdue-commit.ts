import { type Db, openCommit } from "@sixtwo/db";
import type { Logger } from "pino";

type Deps = {
  readonly db: Db;
  readonly logger: Pick<Logger, "error">;
  readonly clock: () => Date;
  readonly pendingLimitMs: number;
};

/** Says as an error that the node does not confirm a commit: its wallet may have no coins, or be stuck. */
export async function alertOverdueCommit(deps: Deps): Promise<void> {
  const { db, logger, clock, pendingLimitMs } = deps;
  const open = await openCommit({ db });
  if (open === null) return;
  const ageMs = clock().getTime() - open.sentAt.getTime();
  if (ageMs <= pendingLimitMs) return;
  logger.error(
    { sentAt: open.sentAt, records: open.records, ageMinutes: Math.floor(ageMs / 60_000) },
    "CAD Trust has not confirmed a commit in time: look at the node's wallet and its pending commits",
  );
}
