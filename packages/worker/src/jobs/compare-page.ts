import { balancesOf, getChainBlock, holdingOf, type PastReading } from "@sixtwo/chain";
import type { Cursor } from "@sixtwo/db/mirror";
import type { Drift, MirroredRun } from "@sixtwo/db/reconcile";
import { type Address, RegistryError } from "@sixtwo/domain";
import type { MirroredChain } from "../mirrored-chain.ts";

const ADDRESS = /^0x[0-9a-f]{40}$/;
const LARGEST_ID = 2n ** 256n;

/** The blocks of a page on which mirror and chain do not agree, both right after one chain block. */
export async function driftsIn(
  reading: PastReading,
  runs: readonly MirroredRun[],
): Promise<readonly MirroredRun[]> {
  const askable = runs.filter(isAskable);
  const balances = await balancesOf(reading, askable);
  const agreed = new Set(
    askable.filter(({ quantity }, place) => balances[place] === quantity).map(({ id }) => id),
  );
  return runs.filter(({ id }) => !agreed.has(id));
}

/** What the chain has in the place of a block. */
export async function describeDrift(
  reading: PastReading,
  { id, holder, quantity }: MirroredRun,
): Promise<Drift> {
  const found = id < LARGEST_ID ? await holdingOf(reading, id) : null;
  return {
    ...{ block_id: id, chain_block: reading.chainBlock, holder, quantity },
    chain_holder: found?.holder ?? null,
    chain_quantity: found?.quantity ?? 0n,
  };
}

/**
 * Makes sure that the node's chain has the very chain block at which the mirror was.
 * @throws RegistryError NOT_SYNCED when it has not yet, or no longer: then nothing can be compared
 */
export async function requireSameChainBlock(
  { chain }: Pick<MirroredChain, "chain">,
  { number, hash }: Cursor,
): Promise<void> {
  const found = await getChainBlock(chain, number);
  if (found?.hash === hash) return;
  throw new RegistryError("NOT_SYNCED", {
    message: `The mirror is at chain block ${number}, ${hash}; the node has ${found?.hash ?? "none"} there.`,
    remedy: "Nothing to do unless it lasts: the indexer follows the chain, or the node catches up.",
  });
}

/** A holder or an id that the chain could not even be asked for is wrong by itself. */
function isAskable(run: MirroredRun): run is MirroredRun & { readonly holder: Address } {
  return ADDRESS.test(run.holder) && run.id < LARGEST_ID;
}
