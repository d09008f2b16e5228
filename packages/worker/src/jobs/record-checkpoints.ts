import { getChainBlock, getHead } from "@sixtwo/chain";
import { withJobLock } from "@sixtwo/db";
import {
  CHECKPOINT_EVERY,
  dropCheckpointsAfter,
  dueCheckpoints,
  type FinalChainBlock,
  findCheckpoint,
  recordCheckpoints,
  storedHashes,
} from "@sixtwo/db/digest";
import type { Cursor } from "@sixtwo/db/mirror";
import { RegistryError } from "@sixtwo/domain";
import type { Logger } from "pino";
import { cursorOnChain, type MirroredChain } from "../mirrored-chain.ts";

export type CheckpointDeps = MirroredChain & {
  readonly logger: Logger;
  /** Chain blocks after which the chain counts as final. */
  readonly finality: bigint;
  /** Chain blocks from one checkpoint to the next. */
  readonly every?: bigint;
  /** Ends it between two steps. */
  readonly stopping: AbortSignal;
};

const AT_A_TIME = 50;

/**
 * Stores the digests of the checkpoints that have become final, unless another worker is at it. As
 * long as the mirror is being filled it waits: then every row would be read while it is written.
 * @throws RegistryError CHAIN_UNREACHABLE, CHAIN_FOREIGN; NOT_SYNCED when the next run will do it
 */
export async function storeCheckpoints(deps: CheckpointDeps): Promise<void> {
  await withJobLock(deps, "checkpoints", async () => {
    const cursor = await cursorOnChain(deps);
    if (cursor === null) return;
    const final = await finalHeight(deps, cursor);
    if (final === null) return;
    await forgetReplaced(deps);
    while (!deps.stopping.aborted && (await storeNext(deps, final)));
  });
}

async function finalHeight(
  { chain, finality }: CheckpointDeps,
  cursor: Cursor,
): Promise<bigint | null> {
  const head = await getHead(chain);
  if (head.number - cursor.number > finality) return null;
  return (head.number < cursor.number ? head.number : cursor.number) - finality;
}

/** @returns true when it stored some */
async function storeNext(deps: CheckpointDeps, final: bigint): Promise<boolean> {
  const { db, logger, every = CHECKPOINT_EVERY } = deps;
  const numbers = await dueCheckpoints(db, { final, every, limit: AT_A_TIME });
  const last = numbers.at(-1);
  if (last === undefined) return false;
  const chainBlocks = await Promise.all(numbers.map((number) => finalChainBlock(deps, number)));
  await recordCheckpoints(db, { chainBlocks, every });
  logger.info({ checkpoints: numbers.length, chainBlock: last }, "checkpoints stored");
  return true;
}

async function finalChainBlock(
  { chain }: CheckpointDeps,
  number: bigint,
): Promise<FinalChainBlock> {
  const found = await getChainBlock(chain, number);
  if (found !== null) return found;
  throw new RegistryError("NOT_SYNCED", {
    message: `The chain's node has no chain block ${number}, which the mirror has.`,
    remedy: "Nothing to do unless it lasts: then check the node at RPC_URL.",
  });
}

/** A chain that went back beyond what counted as final takes its checkpoints with it. */
async function forgetReplaced(deps: CheckpointDeps): Promise<void> {
  const newest = await findCheckpoint(deps, "newest");
  if (newest === null || (await isOnChain(deps, newest))) return;
  const kept = await newestOnChain(deps);
  await dropCheckpointsAfter(deps.db, kept);
  deps.logger.warn(
    { checkpoint: newest.number, hash: newest.hash, kept },
    "the chain replaced chain blocks that had counted as final: their checkpoints are stored anew",
  );
}

async function newestOnChain(deps: CheckpointDeps): Promise<bigint> {
  for (const stored of await storedHashes(deps.db)) {
    if (await isOnChain(deps, stored)) return stored.number;
  }
  return -1n;
}

async function isOnChain(deps: CheckpointDeps, { number, hash }: FinalChainBlock) {
  return (await finalChainBlock(deps, number)).hash === hash;
}
