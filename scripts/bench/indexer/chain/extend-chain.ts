import { rm } from "node:fs/promises";
import { createMarket } from "./market.ts";
import { type OpenMarket, openMarket } from "./open-market.ts";
import { planChainBlock } from "./plan-chain-block.ts";
import { prepareMining } from "./prepare-mining.ts";
import { createRandom } from "./random.ts";
import { sendTransactions } from "./send-transactions.ts";
import { type BenchChain, startBenchAnvil } from "./start-bench-anvil.ts";
import { transactionsOf } from "./transactions-of.ts";
import { copyWithoutTraces } from "./without-traces.ts";
import { SEED } from "./workload.ts";

/** How far a chain is. */
export type ChainEnd = {
  readonly stateFile: string;
  readonly market: OpenMarket;
  /** Chain blocks of the plan that are on it, and the ERC-1155 events in them. */
  readonly planned: number;
  readonly events: number;
};

export type Extension = {
  /** Null for an empty chain. */
  readonly from: ChainEnd | null;
  /** At how many ERC-1155 events it ends. */
  readonly events: number;
  /** Where the state goes. */
  readonly stateFile: string;
  readonly onProgress: (events: number) => void;
};

const CHAIN_BLOCKS_BETWEEN_TELLING = 100;

/** Mines on by the plan. The plan begins anew each time, since only it knows who holds what. */
export async function extendChain(extension: Extension): Promise<ChainEnd> {
  const { from, stateFile } = extension;
  const written = `${stateFile}.whole`;
  const chain = await startBenchAnvil({
    dumpState: written,
    ...(from !== null && { loadState: from.stateFile }),
  });
  try {
    const market = from === null ? await openMarket(chain) : from.market;
    await prepareMining(chain);
    const mined = await mineOn(chain, market, extension);
    await chain.finish();
    await copyWithoutTraces(written, stateFile);
    return { stateFile, market, ...mined };
  } finally {
    await chain.stop();
    await rm(written, { force: true });
  }
}

async function mineOn(chain: BenchChain, market: OpenMarket, { from, ...extension }: Extension) {
  const model = createMarket(createRandom(SEED));
  let events = 0;
  let planned = 0;
  for (; events < extension.events; planned += 1) {
    const plan = planChainBlock(model, planned);
    events += plan.events;
    if (planned < (from?.planned ?? 0)) continue;
    await sendTransactions(chain, transactionsOf(market, plan));
    await chain.request("evm_mine");
    if (planned % CHAIN_BLOCKS_BETWEEN_TELLING === 0) extension.onProgress(events);
  }
  return { planned, events };
}
