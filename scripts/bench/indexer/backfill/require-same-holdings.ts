import { RegistryError } from "@sixtwo/domain";
import type { HoldingsDigest } from "../chain/holdings-digest.ts";

/** @throws RegistryError INTERNAL when what was indexed is not what the logs of the chain say. */
export function requireSameHoldings(
  whose: string,
  indexed: HoldingsDigest,
  onChain: HoldingsDigest,
): void {
  if (indexed.digest === onChain.digest) return;
  throw new RegistryError("INTERNAL", {
    message: `${whose} holds ${indexed.count} blocks with digest ${indexed.digest}; the logs of the chain make ${onChain.count} with digest ${onChain.digest}.`,
    remedy: "Its speed means nothing until it indexes correctly: find the block that differs.",
  });
}
