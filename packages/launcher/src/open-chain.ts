import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  type ChainClient,
  createChainClient,
  type Deployment,
  getChainId,
  getHead,
  signerOfAccount,
  verifyDeployment,
} from "@sixtwo/chain";
import {
  deploymentPath,
  deploySystem,
  readDeployment,
  readPartialDeployment,
  writeDeployment,
} from "@sixtwo/chain/deploy";
import { RegistryError } from "@sixtwo/domain";
import type { PrivateKeyAccount } from "viem/accounts";
import { administratorAccount } from "./administrator-key.ts";
import type { LauncherConfig } from "./config.ts";
import { type EmbeddedChain, startEmbeddedChain } from "./embedded-chain/start-embedded-chain.ts";
import type { LauncherLogger } from "./launcher-logger.ts";
import { trainingRoles } from "./training/training-keys.ts";
import type { TrainingRole } from "./training/training-role.ts";

/** What only the embedded chain has: its clock, its administrator and, for training, its roles' keys. */
type EmbeddedSide = {
  readonly chain: EmbeddedChain;
  readonly administrator: PrivateKeyAccount;
  readonly roles: readonly TrainingRole[];
};

export type OpenedChain = {
  readonly rpcUrl: string;
  readonly client: ChainClient;
  readonly deployment: Deployment;
  /** Null for a chain of your own. */
  readonly embedded: EmbeddedSide | null;
  /** Resolves when the embedded chain ends without being asked to; never for one of your own. */
  readonly failed: Promise<void>;
  stop(): Promise<void>;
};

type Options = { readonly config: LauncherConfig; readonly logger: LauncherLogger };

/**
 * The chain of `RPC_URL` with its deployment checked, or the embedded one, deployed when it is new.
 * @throws RegistryError CHAIN_UNREACHABLE, CHAIN_FOREIGN, CHAIN_STATE_LOST, CONFIG_INVALID
 */
export function openChain({ config, logger }: Options): Promise<OpenedChain> {
  return config.rpcUrl === undefined
    ? openEmbedded(config, logger)
    : openOwn(config, config.rpcUrl);
}

async function openOwn(config: LauncherConfig, rpcUrl: string): Promise<OpenedChain> {
  const client = createChainClient({ rpcUrl });
  const path = ownDeploymentPath(config, await getChainId(client));
  const deployment = await verifyDeployment(client, await readDeployment(path));
  const failed = new Promise<void>(() => {});
  return { rpcUrl, client, deployment, embedded: null, failed, stop: async () => {} };
}

const PROJECT = fileURLToPath(new URL("../../..", import.meta.url));

/** Where a deployment on a chain of your own is: as for the embedded one, else where "npm run deploy" writes it. */
function ownDeploymentPath(config: LauncherConfig, chainId: number): string {
  const path = deploymentPath(config, chainId);
  const written = deploymentPath({ deploymentFile: undefined, dataDir: PROJECT }, chainId);
  const useWritten = config.deploymentFile === undefined && !existsSync(path);
  return useWritten && existsSync(written) ? written : path;
}

async function openEmbedded(config: LauncherConfig, logger: LauncherLogger): Promise<OpenedChain> {
  const chain = await startEmbeddedChain({ dataDir: config.dataDir, logger });
  try {
    const client = createChainClient({ rpcUrl: chain.rpcUrl });
    const chainIsEmpty = (await getHead(client)).number === 0n;
    const administrator = await administratorAccount(config.dataDir, { chainIsEmpty });
    const roles = config.training ? await trainingRoles(config.dataDir) : [];
    const path = deploymentPath(config, chain.chainId);
    const deployment = await deployOnce({
      client,
      administrator,
      path,
      dateStep: stepDater(config, chain),
    });
    const { rpcUrl, failed, stop } = chain;
    return { rpcUrl, client, deployment, embedded: { chain, administrator, roles }, failed, stop };
  } catch (error) {
    await chain.stop();
    throw error;
  }
}

type DeployOnce = {
  readonly client: ChainClient;
  readonly administrator: PrivateKeyAccount;
  readonly path: string;
  /** Called before each of its transactions. */
  readonly dateStep: () => void;
};

const TRAINING_DEPLOYED = Date.parse("2023-02-01T08:00:00Z");
const MINUTE = 60_000;

/** The training country's past begins before its first act; any other chain is deployed when it is. */
function stepDater({ training }: LauncherConfig, chain: EmbeddedChain): () => void {
  let steps = 0;
  return () => {
    if (training) chain.setNextChainBlockTime(new Date(TRAINING_DEPLOYED + steps++ * MINUTE));
  };
}

/** A deployment that was cut off before its file was written has made fewer. */
const DEPLOYMENT_CHAIN_BLOCKS = 17n;

function deploymentLost(path: string, height: bigint): RegistryError {
  return new RegistryError("CHAIN_STATE_LOST", {
    message: `${path} is missing, but the chain beside it has ${height} chain blocks on contracts that it named.`,
    remedy: "Restore the file from a backup, or start with another DATA_DIR.",
  });
}

/** Deploys, goes on with a deployment that was cut off, or checks the one that stands. */
async function deployOnce(options: DeployOnce): Promise<Deployment> {
  const { client, administrator, path, dateStep } = options;
  const partial = await readPartialDeployment(path);
  const { number: height } = await getHead(client);
  if (partial === null && height > DEPLOYMENT_CHAIN_BLOCKS) throw deploymentLost(path, height);
  if (partial?.complete) {
    return verifyDeployment(client, await readDeployment(path));
  }
  dateStep();
  return deploySystem({
    client,
    wallet: signerOfAccount(client, administrator),
    partial,
    onStep: async (_step, state) => {
      await writeDeployment(path, state);
      dateStep();
    },
  });
}
