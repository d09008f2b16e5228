import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { verifyChain } from "@sixtwo/chain";
import { RegistryError } from "@sixtwo/domain";
import { chainFolder } from "./chain-folder.ts";
import { type ChainEnd, extendChain } from "./extend-chain.ts";
import { takeInventory } from "./inventory.ts";
import { keepMadeChain, type MadeChain, readMadeChain } from "./made-chain.ts";
import { stagesUpTo } from "./stages-up-to.ts";
import { startBenchAnvil } from "./start-bench-anvil.ts";
import { STAGES, type Stage } from "./workload.ts";

/** anvil keeps the call traces of what it mines in memory, 5 kB for an event; a fresh one has none. */
const EVENTS_OF_ONE_RUN = 200_000;

/**
 * The chain of a stage: made at the first call, kept in a folder, and found there later.
 * @param tell hears how far it is.
 * @throws RegistryError INTERNAL when a contract refused an act of the plan
 */
export async function ensureChain(
  stage: Stage,
  tell: (progress: string) => void,
): Promise<MadeChain> {
  const folder = chainFolder();
  await mkdir(folder, { recursive: true });
  let latest: MadeChain | null = null;
  for (const next of stagesUpTo(stage)) {
    const made: MadeChain | null = await readMadeChain(folder, next);
    latest = made ?? (await makeChain({ folder, stage: next, from: latest, tell }));
  }
  if (latest === null) throw new Error(`${stage} is no stage.`);
  return latest;
}

type Making = {
  readonly folder: string;
  readonly stage: Stage;
  readonly from: MadeChain | null;
  readonly tell: (progress: string) => void;
};

async function makeChain({ folder, stage, from, tell }: Making): Promise<MadeChain> {
  const wanted = STAGES[stage];
  let end: ChainEnd | null = from === null ? null : { ...from, events: from.inventory.events };
  for (let events = end?.events ?? 0; events < wanted; events = end.events) {
    const made: ChainEnd = await extendChain({
      from: end,
      events: Math.min(wanted, events + EVENTS_OF_ONE_RUN),
      stateFile: join(folder, `making-${events}.json`),
      onProgress: (reached) => tell(`making the chain: ${reached} of ${wanted} events`),
    });
    if (end !== null && end.stateFile !== from?.stateFile) await rm(end.stateFile);
    end = made;
  }
  if (end === null) throw new Error(`Stage ${stage} has no events.`);
  tell(`counting the logs of the chain of ${wanted} events`);
  return keepMadeChain(folder, stage, { ...end, inventory: await inventoryOf(end) });
}

async function inventoryOf({ stateFile, market, events }: ChainEnd) {
  const chain = await startBenchAnvil({ loadState: stateFile });
  try {
    await verifyChain(chain.client, market.deployment);
    const inventory = await takeInventory(chain, market.deployment.ledger);
    if (inventory.events === events) return inventory;
    throw new RegistryError("INTERNAL", {
      message: `The chain holds ${inventory.events} ERC-1155 events where the workload plans ${events}: a contract refused an act.`,
      remedy: "Compare scripts/bench/indexer/chain with the rules of the contracts.",
    });
  } finally {
    await chain.stop();
  }
}
