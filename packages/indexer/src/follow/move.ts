import type { ReadChainBlock } from "../apply/application.ts";
import type { FollowDeps } from "./follow-deps.ts";
import { movePosition, type PlacedPosition, type Position } from "./position.ts";

type Onwards = {
  /** The chain block to go back to first; null when nothing was replaced. */
  readonly undoTo: bigint | null;
  readonly chainBlocks: readonly ReadChainBlock[];
  readonly isBackfill: boolean;
};

/**
 * Has chain blocks applied, in one transaction.
 * @throws RegistryError NOT_SYNCED when another indexer was faster
 */
export async function move(
  { writer, metrics, logger, finality }: FollowDeps,
  position: Position,
  { undoTo, chainBlocks, isBackfill }: Onwards,
): Promise<PlacedPosition> {
  const last = chainBlocks.at(-1)?.chainBlock.number ?? 0n;
  const cursor = await writer.apply({
    ...{ cursor: position.cursor, undoTo, chainBlocks, isBackfill },
    rememberFrom: last - finality,
  });
  const events = chainBlocks.reduce((sum, read) => sum + read.events.length, 0);
  metrics.applied({ ...cursor, events });
  logger.debug({ chainBlock: cursor.number, events }, "mirrored");
  return movePosition(position, { cursor, undoneTo: undoTo, chainBlocks, finality });
}
