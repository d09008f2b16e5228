import { type Address, address, RegistryError } from "@sixtwo/domain";
import { type Hex, keccak256 } from "viem";
import { ledgerAbi } from "../artifacts/ledger.ts";
import { askChain } from "../ask-chain.ts";
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
import { toCall } from "../send/call.ts";
import { type Sending, sendTransaction } from "../send/send-transaction.ts";
import { verifyChain } from "../verify-deployment.ts";
import { deployData, isCodeOf } from "./contract-code.ts";

export type DeployStep = ContractName | "rulebook in force";

export type DeploySystem = Sending & {
  /** What an interrupted run left; it goes on from there. */
  readonly partial?: PartialDeployment | null;
  /** Told what stands after each step. Keep it, so that an interruption loses nothing. */
  readonly onStep?: (step: DeployStep, deployment: PartialDeployment) => void | Promise<void>;
};

/**
 * Deploys access manager, ledger, issuances and rulebook, and puts the rulebook in force. The
 * signer becomes the administrator. What `partial` names is checked and not deployed again.
 * @throws RegistryError CHAIN_FOREIGN when `partial` is of another chain, or of other contracts;
 * CHAIN_STATE_LOST when its contracts are gone; REFUSED_BY_RULE; CHAIN_UNREACHABLE
 */
export async function deploySystem(options: DeploySystem): Promise<Deployment> {
  const { client } = options;
  let state = options.partial ?? (await beginning(options));
  await verifyChain(client, state);
  for (const name of CONTRACT_NAMES) {
    const at = state[name];
    if (at !== undefined) await requireCode(options, name, at);
    else state = await deploy(options, name, state);
  }
  await putRulebookInForce(options, state);
  state = { ...state, complete: true };
  await options.onStep?.("rulebook in force", state);
  return parseDeployment(JSON.parse(formatDeployment(state)));
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
  // The first of our transactions is in a later chain block than this.
  const deployedAtChainBlock = head.number + 1n;
  const genesisHash = genesis.hash;
  return { chainId, genesisHash, deployedAtChainBlock, runtimeHashes: {}, complete: false };
}

async function deploy(
  options: DeploySystem,
  name: ContractName,
  state: PartialDeployment,
): Promise<PartialDeployment> {
  const data = deployData(name, constructorArgs(name, state, options.wallet.address));
  const { contractAddress } = await sendTransaction(options, { to: null, data });
  if (!contractAddress) throw lost(name, "nowhere");
  const at = address(contractAddress);
  const code = await requireCode(options, name, at);
  const runtimeHashes = { ...state.runtimeHashes, [name]: keccak256(code) };
  const next = { ...state, [name]: at, runtimeHashes };
  await options.onStep?.(name, next);
  return next;
}

/** A contract's constructor takes those that were deployed before it. */
function constructorArgs(
  name: ContractName,
  { accessManager, ledger, issuances }: PartialDeployment,
  administrator: Address,
): readonly unknown[] {
  if (name === "accessManager") return [administrator];
  if (name === "ledger") return [accessManager];
  return name === "issuances" ? [accessManager, ledger] : [accessManager, ledger, issuances];
}

async function requireCode(
  { client }: DeploySystem,
  name: ContractName,
  at: Address,
): Promise<Hex> {
  const code = await askChain(client, (viem) => viem.getCode({ address: at }));
  if (code === undefined) throw lost(name, at);
  if (isCodeOf(name, code)) return code;
  throw new RegistryError("CHAIN_FOREIGN", {
    message: `The code at ${at} is not this version's ${name}.`,
    remedy: "Go on with the version that began the deployment, or deploy anew with another file.",
  });
}

async function putRulebookInForce(
  options: DeploySystem,
  { ledger, rulebook }: PartialDeployment,
): Promise<void> {
  if (!ledger || !rulebook) throw lost("rulebook", "nowhere");
  const current = await askChain(options.client, (viem) =>
    viem.readContract({ address: ledger, abi: ledgerAbi, functionName: "rulebook" }),
  );
  if (address(current) === rulebook) return;
  const { to, data } = toCall(ledger, {
    abi: ledgerAbi,
    functionName: "setRulebook",
    args: [rulebook],
  });
  await sendTransaction(options, { to, data });
}

function lost(name: ContractName, at: string): RegistryError {
  return new RegistryError("CHAIN_STATE_LOST", {
    message: `The ${name} that was deployed at ${at} is not on the chain.`,
    remedy: "Restore the chain's data, or deploy anew with another file.",
  });
}
