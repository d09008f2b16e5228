import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { RegistryError } from "@sixtwo/domain";
import { freePort } from "./free-port.ts";
import { spawnTethered, type Tethered } from "./spawn-tethered.ts";
import type { OurIndexerOptions } from "./start-our-indexer.ts";

export type OurApi = Tethered & { readonly url: string };

const ROOT = fileURLToPath(new URL("../../../..", import.meta.url));
const POLL_MS = 50;
const LIMIT_MS = 60_000;

/** Our API as it runs anywhere: the process of packages/api, once it answers. */
export async function startOurApi(options: OurIndexerOptions): Promise<OurApi> {
  const port = await freePort();
  const api = spawnTethered({
    command: process.execPath,
    args: ["packages/api/src/main.ts"],
    cwd: ROOT,
    env: {
      DATABASE_URL: options.databaseUrl,
      RPC_URL: options.rpcUrl,
      DEPLOYMENT_FILE: options.deploymentFile,
      PORT: String(port),
      LOG_LEVEL: "warn",
      REQUESTS_PER_MINUTE: "1000000",
    },
  });
  const url = `http://127.0.0.1:${port}`;
  const deadline = Date.now() + LIMIT_MS;
  while (!(await isAlive(url))) {
    if (Date.now() > deadline || api.child.exitCode !== null) {
      await api.end("SIGKILL");
      throw new RegistryError("INTERNAL", {
        message: `Our API did not start: ${api.output().slice(-1000)}`,
        remedy: "Run npm test -- packages/api: it shows what fails.",
      });
    }
    await sleep(POLL_MS);
  }
  return { ...api, url };
}

function isAlive(url: string): Promise<boolean> {
  return fetch(`${url}/health`).then(
    (answer) => answer.ok,
    () => false,
  );
}
