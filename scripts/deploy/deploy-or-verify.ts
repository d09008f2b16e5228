import { type ChainClient, type Deployment, packPowers } from "@sixtwo/chain";
import {
  type DeployStep,
  deploySystem,
  missingPowers,
  otherVersions,
  readDeployment,
  readPartialDeployment,
  verifyDeployment,
  writeDeployment,
} from "@sixtwo/chain/deploy";
import { RegistryError } from "@sixtwo/domain";
import type { DeployJob } from "./deploy-job.ts";

/**
 * Deploys, goes on with a deployment that was interrupted, or checks the one that stands.
 * @throws RegistryError CHAIN_FOREIGN, CHAIN_STATE_LOST, REFUSED_BY_RULE, CHAIN_UNREACHABLE, CONFIG_INVALID
 */
export async function deployOrVerify({ client, path, wallet }: DeployJob): Promise<void> {
  const partial = await readPartialDeployment(path);
  if (partial?.complete) return verify(client, path);
  await deploySystem({
    client,
    wallet: await wallet(),
    partial,
    onStep: async (step, deployment) => {
      await writeDeployment(path, deployment);
      console.log(`${step}: ${isContract(step, deployment) ? deployment[step] : "yes"}`);
    },
  });
  console.log(`Written to ${path}. Start the registry with DEPLOYMENT_FILE=${path}.`);
}

function isContract<Found extends object>(
  step: DeployStep,
  deployment: Found,
): step is DeployStep & keyof Found {
  return step in deployment && step !== "complete";
}

async function verify(client: ChainClient, path: string): Promise<void> {
  const written = await readDeployment(path);
  const deployment = await verifyDeployment(client, written);
  if (deployment !== written) {
    await writeDeployment(path, deployment);
    console.log(`The rulebook ${deployment.rulebook} has come into force; ${path} says so now.`);
  }
  await requirePowers(client, deployment);
  const others = await otherVersions(client, deployment);
  for (const name of others) console.log(otherVersion(name));
  console.log(`Everything in ${path} stands on the chain.`);
}

function otherVersion(name: string): string {
  return name === "rulebook"
    ? "The rulebook is another version's than this program's. \"npm run deploy -- --replace-rulebook\" puts this one in its place."
    : `The ${name} is another version's than this program's, and stays as it was deployed.`;
}

async function requirePowers(client: ChainClient, deployment: Deployment): Promise<void> {
  const [missing] = await missingPowers(client, deployment);
  if (missing === undefined) return;
  const { office, powers } = missing;
  throw new RegistryError("CHAIN_FOREIGN", {
    message: `The ledger does not let the ${office} ${powers.join(", ")}.`,
    remedy: `When that is not on purpose, have the administrator call setOffice(${deployment[office]}, powers) of the ledger ${deployment.ledger} with ${packPowers(powers)} among the powers.`,
  });
}
