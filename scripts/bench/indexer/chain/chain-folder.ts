import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createMarket } from "./market.ts";
import type { OpenMarket } from "./open-market.ts";
import { planChainBlock } from "./plan-chain-block.ts";
import { createRandom } from "./random.ts";
import { transactionsOf } from "./transactions-of.ts";
import { LARGE, SEED, STAGES } from "./workload.ts";

const ROOT = fileURLToPath(new URL("../../../..", import.meta.url));
/** What the beginning of a chain follows from. */
const SOURCES = [
  "packages/chain/src/artifacts/*.ts",
  "packages/chain/src/testing/test-{system,terms}.ts",
  "contracts/test/Broker.sol",
  "scripts/bench/indexer/chain/{holder-address,open-market}.ts",
  "node_modules/@foundry-rs/anvil-linux-amd64/package.json",
];
/** Of what is kept about a chain. */
const FORMAT = 1;
/** Enough for every kind of act to be among them. */
const CHAIN_BLOCKS = 20;

/** @returns where the chains of these contracts and this workload are kept; nothing of it is in git. */
export function chainFolder(): string {
  const hash = createHash("sha256");
  for (const path of SOURCES.flatMap((glob) => globSync(glob, { cwd: ROOT })).sort()) {
    hash
      .update(path)
      .update("\0")
      .update(readFileSync(join(ROOT, path)))
      .update("\0");
  }
  hash.update(JSON.stringify({ FORMAT, STAGES, LARGE, acts: firstActs() }));
  return join(ROOT, ".bench", "chains", hash.digest("hex").slice(0, 16));
}

/** The acts themselves, so that writing the workload down in other words makes no other chain. */
function firstActs(): unknown {
  const address = `0x${"00".repeat(20)}`;
  const deployment = { ledger: address, issuances: address };
  const market = { deployment, registrar: address, trader: address, broker: address };
  const model = createMarket(createRandom(SEED));
  return Array.from(
    { length: CHAIN_BLOCKS },
    (_, number) => transactionsOf(market as unknown as OpenMarket, planChainBlock(model, number)), // all that acts need of it
  );
}
