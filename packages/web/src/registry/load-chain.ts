import type { ChainClient, Deployment } from "@sixtwo/chain";
import type { RegistryConfig } from "./registry-config.ts";

/** Everything that speaks to the chain, in a part of its own that a mere reader never loads. */
export type Chain = typeof import("@sixtwo/chain");

export type OpenChain = {
  readonly chain: Chain;
  readonly client: ChainClient;
  readonly deployment: Deployment;
};

/** Loads the chain's code and opens a connection through the registry's own origin. */
export async function loadChain(config: RegistryConfig): Promise<OpenChain> {
  const chain = await import("@sixtwo/chain");
  const client = chain.createChainClient({ rpcUrl: config.rpcUrl });
  return { chain, client, deployment: deploymentOf(config) };
}

function deploymentOf({ chainId, contracts }: RegistryConfig): Deployment {
  // Calls and reads need the addresses alone; the rest of a deployment is for those who index it.
  return { chainId, ...contracts } as Deployment;
}
