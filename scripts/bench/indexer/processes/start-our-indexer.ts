import { fileURLToPath } from "node:url";
import { freePort } from "./free-port.ts";
import { spawnTethered, type Tethered } from "./spawn-tethered.ts";

export type OurIndexer = Tethered & {
  /** When it said that it writes the mirror, in milliseconds since 1970. */
  readonly leading: Promise<number>;
  /** When it said that a backfill is done with, but for what is being stored; in milliseconds since 1970. */
  readonly backfilled: Promise<number>;
};

export type OurIndexerOptions = {
  readonly databaseUrl: string;
  readonly rpcUrl: string;
  readonly deploymentFile: string;
};

const ROOT = fileURLToPath(new URL("../../../..", import.meta.url));

/** Our indexer as it runs anywhere: the process of packages/indexer. */
export async function startOurIndexer(options: OurIndexerOptions): Promise<OurIndexer> {
  const indexer = spawnTethered({
    command: process.execPath,
    args: ["--max-semi-space-size=8", "packages/indexer/src/main.ts"], // as docker-compose.yml does
    cwd: ROOT,
    env: {
      DATABASE_URL: options.databaseUrl,
      RPC_URL: options.rpcUrl,
      DEPLOYMENT_FILE: options.deploymentFile,
      PORT: String(await freePort()),
      LOG_LEVEL: "info",
    },
  });
  return {
    ...indexer,
    leading: toldAt(indexer, '"role":"leader"'),
    backfilled: toldAt(indexer, '"backfill finished"'),
  };
}

/** When its log first has these words, in milliseconds since 1970. */
function toldAt(indexer: Tethered, words: string): Promise<number> {
  return new Promise((resolve) => {
    indexer.onOutput((text) => {
      const line = text.split("\n").find((one) => one.includes(words));
      const [, time] = /"time":(\d+)/.exec(line ?? "") ?? [];
      if (time !== undefined) resolve(Number(time));
    });
  });
}
