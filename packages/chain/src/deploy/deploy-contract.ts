import { type Address, address, RegistryError } from "@sixtwo/domain";
import { type Hex, keccak256 } from "viem";
import { askChain } from "../ask-chain.ts";
import type { ChainClient } from "../client.ts";
import type { ContractName, PartialDeployment } from "../deployment.ts";
import { type Sending, sendTransaction } from "../send/send-transaction.ts";
import { deployData, isCodeOf } from "./contract-code.ts";

type Addresses = Partial<Readonly<Record<ContractName, Address>>>;

/** A contract that was just deployed, or found, with the hash of its code on chain. */
export type Deployed = { readonly at: Address; readonly runtimeHash: Hex };

/**
 * Deploys this version's contract over those that it needs.
 * @throws RegistryError CHAIN_STATE_LOST when a contract that it needs is not there; REFUSED_BY_RULE; CHAIN_UNREACHABLE
 */
export async function deployContract(
  sending: Sending,
  name: ContractName,
  over: Addresses,
): Promise<Deployed> {
  const data = deployData(name, (argument) =>
    argument === "administrator"
      ? sending.wallet.address
      : (over[argument] ?? notThere(argument, "nowhere")),
  );
  const { contractAddress } = await sendTransaction(sending, { to: null, data });
  return requireCode(
    sending.client,
    name,
    contractAddress ? address(contractAddress) : notThere(name, "nowhere"),
  );
}

/**
 * Finds this version's contract at an address.
 * @throws RegistryError CHAIN_STATE_LOST when nothing is there; CHAIN_FOREIGN when it is another contract
 */
export async function requireCode(
  client: ChainClient,
  name: ContractName,
  at: Address,
): Promise<Deployed> {
  const code = await askChain(client, (viem) => viem.getCode({ address: at }));
  if (code === undefined) notThere(name, at);
  if (isCodeOf(name, code)) return { at, runtimeHash: keccak256(code) };
  throw new RegistryError("CHAIN_FOREIGN", {
    message: `The code at ${at} is not this version's ${name}.`,
    remedy: "Go on with the version that began the deployment, or deploy anew with another file.",
  });
}

/** The deployment with one more contract. */
export function withContract(
  state: PartialDeployment,
  name: ContractName,
  { at, runtimeHash }: Deployed,
): PartialDeployment {
  return {
    ...state,
    [name]: at,
    runtimeHashes: { ...state.runtimeHashes, [name]: runtimeHash },
  };
}

/** @throws RegistryError CHAIN_STATE_LOST always */
export function notThere(name: ContractName, at: string): never {
  throw new RegistryError("CHAIN_STATE_LOST", {
    message: `The ${name} that was deployed at ${at} is not on the chain.`,
    remedy: "Restore the chain's data, or deploy anew with another file.",
  });
}
