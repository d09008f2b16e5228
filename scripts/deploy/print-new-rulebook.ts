import {
  deployNextRulebook,
  readDeployment,
  setRulebookCall,
  writeDeployment,
} from "@sixtwo/chain/deploy";
import type { DeployJob } from "./deploy-job.ts";

/**
 * Deploys the new rulebook with any account, and prints what the steward, such as a Safe, has to send. Once that
 * was carried out, the plain command notes it in the deployment's file.
 * @throws RegistryError CHAIN_FOREIGN, REFUSED_BY_RULE, CHAIN_UNREACHABLE, CONFIG_INVALID
 */
export async function printNewRulebook({ client, path, wallet }: DeployJob): Promise<void> {
  const { ledger, nextRulebook } = await deployNextRulebook({
    client,
    wallet: await wallet(),
    deployment: await readDeployment(path),
    onStep: (next) => writeDeployment(path, next),
  });
  const { to, data } = setRulebookCall(ledger, nextRulebook);
  const what = `the rulebook ${nextRulebook} comes into force`;
  console.log(JSON.stringify([{ what, to, value: "0", data }], null, 2));
}
