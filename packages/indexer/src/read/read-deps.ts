import type { ChainClient, Deployment, RawLog } from "@sixtwo/chain";
import { RegistryError } from "@sixtwo/domain";

/** What reading the chain needs. */
export type ReadDeps = {
  readonly chain: ChainClient;
  readonly deployment: Deployment;
  /** Told of a log of a replaceable contract that does not read; it is left out. */
  readonly onUnreadable: (log: RawLog, reason: RegistryError) => void;
};

/** The chain changed, or the node answered from two states, between two questions; ask again. */
export function chainMoved(what: string): RegistryError {
  return new RegistryError("NOT_SYNCED", {
    message: `The chain's node contradicts itself: ${what}.`,
    remedy: "Nothing to do: the indexer asks again. If it lasts, check the node.",
  });
}

/** The node refuses to tell what it cannot be asked for in smaller pieces. */
export function rangeRefused(number: bigint, reason: string): RegistryError {
  return new RegistryError("CHAIN_UNREACHABLE", {
    message: `The chain's node refuses to tell the logs of chain block ${number}: ${reason}.`,
    remedy: "Have the node's limits raised, or set RPC_URL to another one.",
  });
}
