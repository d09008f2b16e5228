import { fileURLToPath } from "node:url";
import { freePort } from "./free-port.ts";
import { spawnTethered, type Tethered } from "./spawn-tethered.ts";

export type OurIndexer = Tethered & {
  /** When it said that it writes the mirror, in milliseconds since 1970. */
  readonly leading: Promise<number>;
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
  const leading = new Promise<number>((resolve) => {
    indexer.onOutput((text) => {
      const line = text.split("\n").find((one) => one.includes('"role":"leader"'));
      const [, time] = /"time":(\d+)/.exec(line ?? "") ?? [];
      if (time !== undefined) resolve(Number(time));
    });
  });
  return { ...indexer, leading };
}
