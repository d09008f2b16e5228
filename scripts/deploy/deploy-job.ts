import type { ChainClient, Signer } from "@sixtwo/chain";

/** What a run of the script works on. */
export type DeployJob = {
  readonly client: ChainClient;
  /** The deployment's file. */
  readonly path: string;
  /** Who signs; asked only when something has to be signed. */
  readonly wallet: () => Promise<Signer>;
};
