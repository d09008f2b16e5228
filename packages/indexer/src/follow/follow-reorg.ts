import type { ChainBlock } from "@sixtwo/chain";
import { type Cursor, officesAt } from "@sixtwo/db/mirror";
import { chainMoved } from "../read/read-deps.ts";
import { readRecent } from "../read/read-recent.ts";
import { findAncestor } from "./find-ancestor.ts";
import type { FollowDeps } from "./follow-deps.ts";

/**
 * Goes back to the common ancestor and forward on the new branch in one transaction, so that no
 * reader sees the gap. The new branch is read first: while it cannot be, nothing is undone.
 * @throws RegistryError CHAIN_REORG_TOO_DEEP, CHAIN_FOREIGN: then nothing is undone either
 */
export async function followReorg(
  deps: FollowDeps,
  cursor: Cursor,
  head: ChainBlock,
): Promise<Cursor> {
  const { finality, metrics, logger } = deps;
  await deps.writer.finish(); // what is asked of the database is there then
  const ancestor = await findAncestor(deps, { cursor, head, finality });
  const depth = cursor.number - ancestor.number;
  const longest = ancestor.number + (depth > finality ? depth : finality);
  const to = longest < head.number ? longest : head.number;
  if (to === ancestor.number) throw chainMoved("its head went back without a replacement");
  const offices = await officesAt(deps.db, ancestor.number);
  const chainBlocks = await readRecent(deps, { from: ancestor.number + 1n, to, offices });
  if (chainBlocks[0]?.chainBlock.parentHash !== ancestor.hash) {
    throw chainMoved(`chain block ${ancestor.number} was replaced while it was read`);
  }
  const rememberFrom = to - finality;
  const undoing = { cursor, undoTo: ancestor.number, isBackfill: false };
  const moved = await deps.writer.apply({ ...undoing, chainBlocks, rememberFrom });
  metrics.reorganized(depth);
  logger.warn(
    { ancestor: ancestor.number, depth, from: cursor.hash, to: moved.hash },
    "followed a reorg of the chain",
  );
  return moved;
}
