import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { type ChainClient, createChainClient, type Deployment, getChainId } from "@sixtwo/chain";
import { deploymentPath, readDeployment } from "@sixtwo/chain/deploy";
import { RegistryError } from "@sixtwo/domain";
import type { LauncherConfig } from "./config.ts";
import { holderOf, lockDataDir } from "./data-dir.ts";
import { identityPath } from "./embedded-chain/chain-identity.ts";
import { runningUrl } from "./embedded-postgres/embedded-url.ts";
import type { LauncherLogger } from "./launcher-logger.ts";
import type { LockRecord } from "./lock-file.ts";
import { openChain } from "./open-chain.ts";
import { openDatabase } from "./open-database.ts";
import { createShutdown, type Shutdown } from "./shutdown.ts";

/** A registry's database and chain, for a command that works beside it. */
export type OpenedRegistry = {
  /** Holds the password: not to be logged. */
  readonly databaseUrl: string;
  readonly client: ChainClient;
  readonly deployment: Deployment;
  /** Stops what was started for the command; a registry that ran before goes on. */
  stop(): Promise<void>;
};

type Options = { readonly config: LauncherConfig; readonly logger: LauncherLogger };

/**
 * Finds the registry of the settings: the database and the chain of DATABASE_URL and RPC_URL, those
 * of the `npm start` that runs on the data directory, or started for as long as the command takes.
 * @throws RegistryError NOT_FOUND when there is no registry; ALREADY_RUNNING while it is starting;
 * whatever keeps its database or chain from being used
 */
export async function openRegistry(options: Options): Promise<OpenedRegistry> {
  const { config } = options;
  const needsDataDir = config.databaseUrl === undefined || config.rpcUrl === undefined;
  const holder = needsDataDir ? await holderOf(config.dataDir) : undefined;
  return holder === undefined ? startParts(options, needsDataDir) : joinRunning(options, holder);
}

async function joinRunning(options: Options, holder: LockRecord): Promise<OpenedRegistry> {
  const { dataDir, ...config } = options.config;
  const { rpcUrl, databasePort: port } = holder;
  const databaseUrl = config.databaseUrl ?? (port && (await runningUrl(dataDir, port)));
  if (!databaseUrl) throw notJoinable(dataDir, holder);
  const stop = async () => {};
  if (config.rpcUrl !== undefined) {
    const { client, deployment } = await openChain(options);
    return { databaseUrl, client, deployment, stop };
  }
  if (rpcUrl === undefined) throw notJoinable(dataDir, holder);
  const client = createChainClient({ rpcUrl });
  const path = deploymentPath(options.config, await getChainId(client));
  return { databaseUrl, client, deployment: await readDeployment(path), stop };
}

async function startParts(options: Options, needsDataDir: boolean): Promise<OpenedRegistry> {
  const { config } = options;
  const shutdown = createShutdown();
  try {
    if (needsDataDir) {
      requireRegistry(config);
      shutdown.add((await lockDataDir(config.dataDir)).release);
    }
    const databaseUrl = config.databaseUrl ?? (await startDatabase(options, shutdown));
    const chain = await openChain(options);
    shutdown.add(chain.stop);
    const { client, deployment } = chain;
    return { databaseUrl, client, deployment, stop: shutdown.run };
  } catch (error) {
    await shutdown.run();
    throw error;
  }
}

async function startDatabase(options: Options, shutdown: Shutdown): Promise<string> {
  const database = await openDatabase(options);
  shutdown.add(database.stop);
  return database.url;
}

/** Opening would otherwise make a new and empty one. */
function requireRegistry({ dataDir, rpcUrl }: LauncherConfig): void {
  if (rpcUrl !== undefined || existsSync(identityPath(dataDir))) return;
  throw new RegistryError("NOT_FOUND", {
    message: `There is no registry in ${resolve(dataDir)}.`,
    remedy: "Set DATA_DIR to the folder of one, or DATABASE_URL and RPC_URL; npm start makes one.",
  });
}

function notJoinable(dataDir: string, { pid, url }: LockRecord): RegistryError {
  return new RegistryError("ALREADY_RUNNING", {
    message: `Process ${pid} runs on ${resolve(dataDir)} and does not say where its database and chain are.`,
    remedy:
      url === undefined
        ? "It is still starting: wait until it is ready, then try again."
        : "Set DATABASE_URL and RPC_URL to what it uses, or stop it first.",
  });
}
