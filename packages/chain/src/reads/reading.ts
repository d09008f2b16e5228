import type { ChainClient } from "../client.ts";
import type { Deployment } from "../deployment.ts";

/** A chain and where the registry is on it. Every read throws CHAIN_UNREACHABLE when it does not answer. */
export type Reading = { readonly client: ChainClient; readonly deployment: Deployment };
