import { type Address, RegistryError } from "@sixtwo/domain";
import { keccak256 } from "viem";
import { askChain } from "./ask-chain.ts";
import type { ChainClient } from "./client.ts";
import type { Deployment } from "./deployment.ts";
import { rulebookInForce } from "./reads/rulebook-in-force.ts";

/**
 * The deployment with the rulebook that the ledger asks now: the file's own, or the one that the file names
 * as next, whose time has come. A replaced rulebook goes to the former ones, whose events still count.
 * @throws RegistryError CHAIN_FOREIGN when the ledger asks a rulebook that the deployment does not name
 */
export async function settleRulebook(
  client: ChainClient,
  deployment: Deployment,
): Promise<Deployment> {
  const current = await rulebookInForce(client, deployment.ledger);
  if (current === deployment.rulebook) return deployment;
  if (current === null || current !== deployment.nextRulebook)
    throw otherRulebook(current, deployment);
  const code = await askChain(client, (viem) => viem.getCode({ address: current }));
  return {
    ...deployment,
    rulebook: current,
    nextRulebook: null,
    formerRulebooks: [...deployment.formerRulebooks, deployment.rulebook],
    runtimeHashes: { ...deployment.runtimeHashes, rulebook: keccak256(code ?? "0x") },
  };
}

function otherRulebook(current: Address | null, { rulebook }: Deployment): RegistryError {
  return new RegistryError("CHAIN_FOREIGN", {
    message: `The ledger asks the rulebook ${current ?? "nowhere"}, and the deployment names ${rulebook}.`,
    remedy:
      "Copy the deployment's file from where the rulebook was replaced. Where it is lost, name the new rulebook as nextRulebook in this one.",
  });
}
