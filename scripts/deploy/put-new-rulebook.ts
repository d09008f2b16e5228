import { readDeployment, replaceRulebook, writeDeployment } from "@sixtwo/chain/deploy";
import type { DeployJob } from "./deploy-job.ts";

/**
 * Takes the replacement of the rulebook as far as it goes now, and says what comes next.
 * @throws RegistryError NOT_ALLOWED, CHAIN_FOREIGN, REFUSED_BY_RULE, CHAIN_UNREACHABLE, CONFIG_INVALID
 */
export async function putNewRulebook({ client, path, wallet }: DeployJob): Promise<void> {
  const deployment = await readDeployment(path);
  const replaced = await replaceRulebook({
    client,
    wallet: await wallet(),
    deployment,
    onStep: (next) => writeDeployment(path, next),
  });
  if (replaced.state === "scheduled") {
    const { nextRulebook } = replaced.deployment;
    console.log(
      `The rulebook ${nextRulebook} is deployed and scheduled. It can be put in force from ${replaced.due.toISOString()} on, for a week: run the same command then.`,
    );
    return;
  }
  const { rulebook, formerRulebooks } = replaced.deployment;
  console.log(
    `The rulebook ${rulebook} is in force; ${formerRulebooks.at(-1)} has no powers any more. Restart the registry's processes, so that they read ${path} again.`,
  );
}
