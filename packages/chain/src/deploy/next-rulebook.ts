import type { Address } from "@sixtwo/domain";
import type { Deployment } from "../deployment.ts";
import type { Sending } from "../send/send-transaction.ts";
import { settleRulebook } from "../settle-rulebook.ts";
import { verifyChain } from "../verify-deployment.ts";
import { deployContract, requireCode } from "./deploy-contract.ts";

export type NextRulebook = Sending & {
  readonly deployment: Deployment;
  /** Told what to keep after each step, so that an interruption loses nothing. */
  readonly onStep?: (deployment: Deployment) => void | Promise<void>;
};

export type WithNextRulebook = Deployment & { readonly nextRulebook: Address };

/**
 * Deploys this version's rulebook beside the one in force, unless the deployment names one already. Anyone may:
 * only putting it in force takes a permission.
 * @throws RegistryError CHAIN_FOREIGN, CHAIN_STATE_LOST, REFUSED_BY_RULE, CHAIN_UNREACHABLE
 */
export async function deployNextRulebook(options: NextRulebook): Promise<WithNextRulebook> {
  const { client, onStep } = options;
  await verifyChain(client, options.deployment);
  const deployment = await settleRulebook(client, options.deployment);
  const { nextRulebook } = deployment;
  if (nextRulebook !== null) {
    await requireCode(client, "rulebook", nextRulebook);
    return { ...deployment, nextRulebook };
  }
  const { at } = await deployContract(options, "rulebook", deployment);
  const next = { ...deployment, nextRulebook: at };
  await onStep?.(next);
  return next;
}
