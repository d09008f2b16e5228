import { ensureChain } from "../chain/ensure-chain.ts";
import { loadChain } from "../chain/load-chain.ts";
import type { Stage } from "../chain/workload.ts";
import { subscribeToHeads } from "./head-pushes.ts";
import { measureOurs, type OurRealtime } from "./measure-ours.ts";
import { measurePonder } from "./measure-ponder.ts";
import { createSends } from "./sends.ts";

export type Realtime = { readonly ours: OurRealtime; readonly ponderRow: readonly number[] };

/** On the smallest chain anvil mines at once, so that the figures are those of the indexers. */
const STAGE: Stage = "20k";
/** More than the deepest reorg takes back. */
const KEPT_STATES = 64;

/** Follows the head of one chain with our indexer, then with Ponder. */
export async function measureRealtime(tell: (progress: string) => void): Promise<Realtime> {
  const made = await ensureChain(STAGE, tell);
  const chain = await loadChain(made, { keptStates: KEPT_STATES });
  try {
    const pushes = await subscribeToHeads(chain.rpcUrl);
    try {
      const source = { chain, made, sends: createSends(made), pushes, tell };
      return { ours: await measureOurs(source), ponderRow: await measurePonder(source) };
    } finally {
      pushes.close();
    }
  } finally {
    await chain.stop();
  }
}
