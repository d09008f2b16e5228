import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseDeployment } from "@sixtwo/chain";
import { writeDeployment } from "@sixtwo/chain/deploy";
import type { Inventory } from "./inventory.ts";
import type { OpenMarket } from "./open-market.ts";

/** A chain that can be loaded, and what is on it. */
export type MadeChain = {
  /** In anvil's own form. */
  readonly stateFile: string;
  readonly deploymentFile: string;
  readonly market: OpenMarket;
  /** How many chain blocks of the plan are on it. */
  readonly planned: number;
  readonly inventory: Inventory;
};

type Kept = Omit<MadeChain, "market" | "stateFile" | "deploymentFile"> & {
  readonly market: Omit<OpenMarket, "deployment">;
};

/** @returns null when no such chain was made. */
export async function readMadeChain(folder: string, name: string): Promise<MadeChain | null> {
  const files = filesOf(folder, name);
  const text = await readFile(files.kept, "utf8").catch(() => null);
  if (text === null) return null;
  const { market, ...rest } = JSON.parse(text) as Kept; // written below
  const deployment = parseDeployment(JSON.parse(await readFile(files.deploymentFile, "utf8")));
  const { stateFile, deploymentFile } = files;
  return { ...rest, stateFile, deploymentFile, market: { ...market, deployment } };
}

/** Keeps a chain whose state is in a file already; the last write makes it count. */
export async function keepMadeChain(
  folder: string,
  name: string,
  chain: Omit<MadeChain, "deploymentFile">,
): Promise<MadeChain> {
  const { kept, stateFile, deploymentFile } = filesOf(folder, name);
  const { deployment, ...market } = chain.market;
  const { planned, inventory } = chain;
  await rename(chain.stateFile, stateFile);
  await writeDeployment(deploymentFile, deployment);
  const record: Kept = { market, planned, inventory };
  await writeFile(kept, `${JSON.stringify(record, null, 2)}\n`);
  return { ...chain, stateFile, deploymentFile };
}

function filesOf(folder: string, name: string) {
  return {
    kept: join(folder, `${name}.json`),
    stateFile: join(folder, `${name}.state.json`),
    deploymentFile: join(folder, `${name}.deployment.json`),
  };
}
