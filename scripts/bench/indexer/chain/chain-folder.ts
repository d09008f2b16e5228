import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../../..", import.meta.url));
/** What a made chain follows from: with another content it would be another chain. */
const SOURCES = [
  "packages/chain/src/artifacts/*.ts",
  "packages/chain/src/testing/test-{system,terms}.ts",
  "contracts/test/Broker.sol",
  "scripts/bench/indexer/chain/{holder-address,holders-books,inventory,market,open-market}.ts",
  "scripts/bench/indexer/chain/{plan-chain-block,random,transactions-of,workload}.ts",
  "node_modules/@foundry-rs/anvil-linux-amd64/package.json",
];

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
  return join(ROOT, ".bench", "chains", hash.digest("hex").slice(0, 16));
}
