import { type Address, RegistryError } from "@sixtwo/domain";
import { getChainId } from "../chain-id.ts";
import {
  CONTRACT_NAMES,
  type ContractName,
  type Deployment,
  formatDeployment,
  type PartialDeployment,
  parseDeployment,
} from "../deployment.ts";
import { getChainBlock, getHead } from "../follow/chain-block.ts";
import type { Sending } from "../send/send-transaction.ts";
import { verifyChain } from "../verify-deployment.ts";
import { deployContract, notThere, requireCode, withContract } from "./deploy-contract.ts";
import { OFFICE_NAMES, type OfficeName } from "./office-powers.ts";
import { empowerOffice, putRulebookInForce } from "./put-in-force.ts";

export type DeployStep =
  | ContractName
  | "rulebook in force"
  | `powers of ${OfficeName}`
  | "complete";

export type DeploySystem = Sending & {
  /** What an interrupted run left; it goes on from there. */
  readonly partial?: PartialDeployment | null;
  /** Told what stands after each step. Keep it, so that an interruption loses nothing. */
  readonly onStep?: (step: DeployStep, deployment: PartialDeployment) => void | Promise<void>;
};

/**
 * Deploys the contracts, puts the rulebook in force and gives the offices their powers. The signer
 * becomes the administrator. What `partial` names is checked and not deployed again; what the ledger
 * knows already is not told it again.
 * @throws RegistryError CHAIN_FOREIGN when `partial` is of another chain, or of other contracts;
 * CHAIN_STATE_LOST when its contracts are gone; REFUSED_BY_RULE; CHAIN_UNREACHABLE
 */
export async function deploySystem(options: DeploySystem): Promise<Deployment> {
  const start = options.partial ?? (await beginning(options));
  await verifyChain(options.client, start);
  const deployed = await deployContracts(options, start);
  await putInForce(options, deployed);
  const complete = { ...deployed, complete: true };
  await options.onStep?.("complete", complete);
  return parseDeployment(JSON.parse(formatDeployment(complete)));
}

async function beginning({ client }: DeploySystem): Promise<PartialDeployment> {
  const [chainId, head, genesis] = await Promise.all([
    getChainId(client),
    getHead(client),
    getChainBlock(client, 0n),
  ]);
  if (genesis === null) {
    throw new RegistryError("CHAIN_UNSUPPORTED", {
      message: "The node does not have chain block 0, by which the chain is known again.",
      remedy: "Deploy through a node that has the whole chain of blocks.",
    });
  }
  return {
    chainId,
    genesisHash: genesis.hash,
    // The first of our transactions is in a later chain block than this.
    deployedAtChainBlock: head.number + 1n,
    runtimeHashes: {},
    formerRulebooks: [],
    nextRulebook: null,
    complete: false,
  };
}

async function deployContracts(
  options: DeploySystem,
  start: PartialDeployment,
): Promise<PartialDeployment> {
  let state = start;
  for (const name of CONTRACT_NAMES) {
    const at = state[name];
    if (at !== undefined) await requireCode(options.client, name, at);
    else {
      state = withContract(state, name, await deployContract(options, name, state));
      await options.onStep?.(name, state);
    }
  }
  return state;
}

async function putInForce(options: DeploySystem, state: PartialDeployment): Promise<void> {
  const ledger = addressIn(state, "ledger");
  await putRulebookInForce(options, { ledger, rulebook: addressIn(state, "rulebook") });
  await options.onStep?.("rulebook in force", state);
  for (const name of OFFICE_NAMES) {
    await empowerOffice(options, { ledger, office: addressIn(state, name), name });
    await options.onStep?.(`powers of ${name}`, state);
  }
}

function addressIn(state: PartialDeployment, name: ContractName): Address {
  return state[name] ?? notThere(name, "nowhere");
}
