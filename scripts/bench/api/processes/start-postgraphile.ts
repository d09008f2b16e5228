import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { runStatement } from "@sixtwo/db/testing";
import { RegistryError } from "@sixtwo/domain";
import { freePort } from "../../indexer/processes/free-port.ts";
import { installPackages } from "../../indexer/processes/install-packages.ts";
import { spawnTethered, type Tethered } from "../../indexer/processes/spawn-tethered.ts";

export type PostGraphile = Tethered & {
  /** Where it answers. */
  readonly graphql: string;
};

const FOLDER = fileURLToPath(new URL("../../../../bench/postgraphile", import.meta.url));
const POLL_MS = 50;
const LIMIT_MS = 120_000;

/** Installs PostGraphile where it is not yet. @throws RegistryError INTERNAL when npm fails */
export async function installPostGraphile(tell: (progress: string) => void): Promise<void> {
  const proof = "node_modules/postgraphile/package.json";
  await installPackages({ name: "PostGraphile", folder: FOLDER, proof }, tell);
}

/**
 * PostGraphile on a ledger, once it answers.
 * @param options.poolSize how many connections it may open, as many as our API
 * @throws RegistryError INTERNAL when it does not start
 */
export async function startPostGraphile(
  { url }: { readonly url: string },
  { poolSize }: { readonly poolSize: number },
): Promise<PostGraphile> {
  await runStatement(url, await readFile(join(FOLDER, "schema.sql"), "utf8"));
  const port = await freePort();
  const server = spawnTethered({
    command: process.execPath,
    args: ["server.ts"],
    cwd: FOLDER,
    env: {
      DATABASE_URL: url,
      PORT: String(port),
      POOL_SIZE: String(poolSize),
      NODE_ENV: "production",
    },
  });
  const graphql = `http://127.0.0.1:${port}/graphql`;
  await untilAnswering(server, graphql);
  return { ...server, graphql };
}

async function untilAnswering(server: Tethered, graphql: string): Promise<void> {
  const deadline = Date.now() + LIMIT_MS;
  while (!(await isAnswering(graphql))) {
    if (Date.now() > deadline || server.child.exitCode !== null) {
      await server.end("SIGKILL");
      throw new RegistryError("INTERNAL", {
        message: `PostGraphile did not start: ${server.output().slice(-1000)}`,
        remedy: "Run npm ci in bench/postgraphile, then run it again.",
      });
    }
    await sleep(POLL_MS);
  }
}

function isAnswering(graphql: string): Promise<boolean> {
  const body = JSON.stringify({ query: "{ __typename }" });
  const headers = { "content-type": "application/json" };
  return fetch(graphql, { method: "POST", headers, body }).then(
    (answer) => answer.ok,
    () => false,
  );
}
