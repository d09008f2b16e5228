import type { ChainHeader } from "@sixtwo/chain";
import { chainMoved } from "../read/read-deps.ts";
import { readHeaders } from "../read/read-headers.ts";
import { readRecent } from "../read/read-recent.ts";
import { findFork } from "./find-fork.ts";
import type { FollowDeps } from "./follow-deps.ts";
import { move } from "./move.ts";
import type { PlacedPosition } from "./position.ts";

/**
 * Goes back to the common ancestor and forward on the new branch in one transaction, so that no
 * reader sees the gap. The new branch is read first: while it cannot be, nothing is undone.
 * @throws RegistryError CHAIN_REORG_TOO_DEEP, CHAIN_FOREIGN: then nothing is undone either
 */
export async function followReorg(
  deps: FollowDeps,
  position: PlacedPosition,
  head: ChainHeader,
): Promise<PlacedPosition> {
  const { finality, metrics, logger } = deps;
  const { cursor } = position;
  await deps.writer.finish(); // what is asked of the database is there then
  const { ancestor, branch, newest } = await findFork(deps, position, head);
  const depth = cursor.number - ancestor.number;
  const longest = ancestor.number + (depth > finality ? depth : finality);
  const to = longest < newest ? longest : newest;
  if (to <= ancestor.number) throw chainMoved("its head went back without a replacement");
  const headers = await readHeaders(deps, { from: ancestor.number + 1n, to, told: branch });
  if (headers[0]?.parentHash !== ancestor.hash) {
    throw chainMoved(`chain block ${ancestor.number} was replaced while it was read`);
  }
  const chainBlocks = await readRecent(deps, headers, position.heard);
  // Asked again, the node may know the mirror's last chain block after all: then nothing is undone.
  const undoTo = depth === 0n ? null : ancestor.number;
  const moved = await move(deps, position, { undoTo, chainBlocks, isBackfill: false });
  if (depth === 0n) return moved;
  metrics.reorganized(depth);
  logger.warn(
    { ancestor: ancestor.number, depth, from: cursor.hash, to: moved.cursor.hash },
    "followed a reorg of the chain",
  );
  return moved;
}
