import type { ChainClient, Signer as ChainSigner } from "@sixtwo/chain";
import type { Address } from "@sixtwo/domain";

type SignerKind = "training" | "browser" | "injected";

/** Who is signed in, whatever holds the key. */
export type Signer = {
  readonly kind: SignerKind;
  readonly address: Address;
  /** How the reader knows it: a training role, a key's name, a wallet's name. */
  readonly name: string;
  /** What signs. Opened only when something is signed, since it loads the chain's code. */
  readonly open: (client: ChainClient) => Promise<ChainSigner>;
};
