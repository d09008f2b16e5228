import type { ChainBlock, ChainEvent, Deployment } from "@sixtwo/chain";
import type { ChainBlockRow } from "@sixtwo/db";
import type { Cursor } from "@sixtwo/db/mirror";

/** A chain block and what the registry's contracts said in it, in log order. */
export type ReadChainBlock = {
  readonly chainBlock: ChainBlock;
  readonly events: readonly ChainEvent[];
};

export type Application = {
  /** Where the mirror is; null when it is empty. */
  readonly cursor: Cursor | null;
  /** The chain block to go back to first, when a reorg replaced what came after it. */
  readonly undoTo: bigint | null;
  /** In order; the last one is where the mirror will be. At least one. */
  readonly chainBlocks: readonly ReadChainBlock[];
  /** Chain blocks without events are remembered from this number on. */
  readonly rememberFrom: bigint;
  /** True as long as more final chain blocks follow. */
  readonly isBackfill: boolean;
};

/** Where the mirror will be. */
export function cursorAfter({ chainId, ledger }: Deployment, { chainBlocks }: Application): Cursor {
  const last = chainBlocks.at(-1)?.chainBlock;
  if (last === undefined) throw new Error("There is no chain block to apply.");
  const { number, hash, timestamp: minedAt } = last;
  return { chainId: BigInt(chainId), ledger, number, hash, minedAt };
}

export function chainBlockRow({ chainBlock, events }: ReadChainBlock): ChainBlockRow {
  return {
    number: chainBlock.number,
    hash: chainBlock.hash,
    parent_hash: chainBlock.parentHash,
    mined_at: chainBlock.timestamp,
    events: events.length,
  };
}
