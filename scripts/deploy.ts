// Usage: DEPLOYER_KEY=0x... node scripts/deploy.ts [--rpc URL] [--out FILE]
// Deploys the registry's contracts and writes where they are. Run again, it goes on where it was
// interrupted, or checks that everything still stands. The deployer becomes the administrator.
// --rpc defaults to RPC_URL; --out to DEPLOYMENT_FILE, then DATA_DIR/deployments/<chain id>.json.
import { parseArgs } from "node:util";
import {
  type ChainClient,
  createChainClient,
  getChainId,
  type Signer,
  signerOfAccount,
} from "@sixtwo/chain";
import {
  deploymentPath,
  deploySystem,
  readDeployment,
  readPartialDeployment,
  verifyDeployment,
  writeDeployment,
} from "@sixtwo/chain/deploy";
import { RegistryError } from "@sixtwo/domain";
import { isHex, type LocalAccount } from "viem";
import { privateKeyToAccount } from "viem/accounts";

try {
  await main();
} catch (error) {
  if (!(error instanceof RegistryError)) throw error;
  console.error(`${error.code}: ${error.message}\n${error.remedy}`);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { rpc: { type: "string" }, out: { type: "string" } } });
  const rpcUrl = values.rpc ?? process.env.RPC_URL ?? missing("--rpc or RPC_URL", "a node's URL");
  const client = createChainClient({ rpcUrl });
  const path = values.out ?? (await pathFor(client));
  const partial = await readPartialDeployment(path);
  if (partial?.complete) {
    await verifyDeployment(client, await readDeployment(path));
    console.log(`Everything in ${path} stands on the chain.`);
    return;
  }
  await deploySystem({
    client,
    wallet: deployer(client),
    partial,
    onStep: async (step, deployment) => {
      await writeDeployment(path, deployment);
      console.log(`${step}: ${step === "rulebook in force" ? "yes" : deployment[step]}`);
    },
  });
  console.log(`Written to ${path}.`);
}

async function pathFor(client: ChainClient): Promise<string> {
  const { DEPLOYMENT_FILE, DATA_DIR } = process.env;
  const place = { deploymentFile: DEPLOYMENT_FILE || undefined, dataDir: DATA_DIR || "data" };
  return deploymentPath(place, await getChainId(client));
}

function deployer(client: ChainClient): Signer {
  return signerOfAccount(client, deployerAccount());
}

/** The key comes only from the environment, where other users of the machine do not see it. */
function deployerAccount(): LocalAccount {
  const key = process.env.DEPLOYER_KEY ?? missing("DEPLOYER_KEY", "0x and 64 hexadecimal digits");
  if (isHex(key) && key.length === 66) return privateKeyToAccount(key);
  throw new RegistryError("CONFIG_INVALID", {
    message: "DEPLOYER_KEY is not a private key of 0x and 64 hexadecimal digits.",
    remedy: "Correct DEPLOYER_KEY.",
  });
}

function missing(name: string, what: string): never {
  throw new RegistryError("CONFIG_INVALID", {
    message: `${name} is not set.`,
    remedy: `Set ${name} to ${what}.`,
  });
}
