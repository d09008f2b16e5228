import type { RegistryConfig } from "../../registry/registry-config.ts";
import type { Signer } from "../../signing/signer.ts";
import { localSigner } from "./local-signer.ts";
import type { Remembered } from "./remembered-signer.ts";
import { fetchTrainingKeys } from "./training-keys.ts";

/** The signer of before the reload; null when it is not to be had any more. */
export async function restoreSigner(
  config: RegistryConfig,
  remembered: Remembered,
): Promise<Signer | null> {
  try {
    if (remembered.kind === "injected") {
      const { openInjectedWallets } = await import("./injected-wallets.ts");
      return await openInjectedWallets(config).restore();
    }
    if (!config.training) return null;
    const key = (await fetchTrainingKeys()).find(({ id }) => id === remembered.id);
    return key === undefined ? null : localSigner({ ...key, kind: "training", name: key.label });
  } catch {
    return null; // signing in again is one click; a reader must not be stopped by this
  }
}
