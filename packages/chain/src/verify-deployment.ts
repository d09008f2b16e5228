import { RegistryError } from "@sixtwo/domain";
import { keccak256 } from "viem";
import { askChain } from "./ask-chain.ts";
import { getChainId } from "./chain-id.ts";
import type { ChainClient } from "./client.ts";
import { CONTRACT_NAMES, type ContractName, type Deployment } from "./deployment.ts";
import { getChainBlock, getHead } from "./follow/chain-block.ts";
import { publicUrl } from "./public-url.ts";
import { settleRulebook } from "./settle-rulebook.ts";

type ChainIdentity = Pick<Deployment, "chainId" | "genesisHash">;

/**
 * Checks that the node's chain is the one of the deployment and still has its contracts, unchanged.
 * @returns the deployment as it stands, with the rulebook that is in force now
 * @throws RegistryError CHAIN_FOREIGN for another chain, other code or another rulebook;
 * CHAIN_STATE_LOST when it is the right chain and what was on it is gone; CHAIN_UNREACHABLE
 */
export async function verifyDeployment(
  client: ChainClient,
  deployment: Deployment,
): Promise<Deployment> {
  await verifyChain(client, deployment);
  const head = await getHead(client);
  if (head.number < deployment.deployedAtChainBlock) {
    throw stateLost(
      client,
      `ends at chain block ${head.number}, and the registry was deployed at ${deployment.deployedAtChainBlock}`,
    );
  }
  for (const name of CONTRACT_NAMES) await verifyCode(client, deployment, name);
  return settleRulebook(client, deployment);
}

/**
 * Checks that the node's chain is the one with this chain id and first chain block.
 * @throws RegistryError CHAIN_FOREIGN, CHAIN_UNREACHABLE
 */
export async function verifyChain(client: ChainClient, expected: ChainIdentity): Promise<void> {
  const chainId = await getChainId(client);
  if (chainId !== expected.chainId) {
    throw foreign(client, `has chain id ${chainId}, and the registry is on ${expected.chainId}`);
  }
  const genesis = await getChainBlock(client, 0n);
  // A node that keeps no old chain blocks cannot tell; the code of the contracts then has to.
  if (genesis !== null && genesis.hash !== expected.genesisHash) {
    throw foreign(
      client,
      `begins with ${genesis.hash}, and the registry's chain with ${expected.genesisHash}`,
    );
  }
}

async function verifyCode(
  client: ChainClient,
  deployment: Deployment,
  name: ContractName,
): Promise<void> {
  const at = deployment[name];
  const code = await askChain(client, (viem) => viem.getCode({ address: at }));
  if (code === undefined) throw stateLost(client, `has no code at ${at}, the ${name}`);
  if (keccak256(code) !== deployment.runtimeHashes[name]) {
    throw foreign(client, `has other code at ${at} than the ${name} that was deployed`);
  }
}

function foreign(client: ChainClient, what: string): RegistryError {
  return new RegistryError("CHAIN_FOREIGN", {
    message: `The chain ${place(client)} ${what}.`,
    remedy:
      "Set RPC_URL to a node of the registry's chain, or DEPLOYMENT_FILE to this chain's file.",
  });
}

function stateLost(client: ChainClient, what: string): RegistryError {
  return new RegistryError("CHAIN_STATE_LOST", {
    message: `The chain ${place(client)} ${what}: its state was lost.`,
    remedy: "Restore the chain's data from a backup, or wait until the node has synchronized.",
  });
}

function place({ rpcUrl }: ChainClient): string {
  return rpcUrl === null ? "of the wallet" : `at ${publicUrl(rpcUrl)}`;
}
