import type { Address } from "@sixtwo/domain";
import type { Signer } from "../../signing/signer.ts";

export type LocalKey = {
  readonly kind: "training" | "browser";
  readonly name: string;
  readonly address: Address;
  readonly privateKey: `0x${string}`;
};

/** Signs with a key that this page holds in memory, and nowhere else. */
export function localSigner({ kind, name, address, privateKey }: LocalKey): Signer {
  return {
    kind,
    name,
    address,
    open: async (client) => {
      const { signerOfKey } = await import("./signer-of-key.ts");
      return signerOfKey(client, privateKey);
    },
  };
}
