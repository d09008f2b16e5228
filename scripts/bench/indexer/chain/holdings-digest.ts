import { createHash } from "node:crypto";

/** A live ERC-1155 balance. */
export type Held = { readonly id: bigint; readonly holder: string; readonly quantity: bigint };

export type HoldingsDigest = { readonly count: number; readonly digest: string };

/** @param held in any order. @returns their number and SHA-256: the same for the same balances, whoever kept them. */
export function holdingsDigest(held: readonly Held[]): HoldingsDigest {
  const lines = held.map(
    ({ id, holder, quantity }) => `${id} ${holder.toLowerCase()} ${quantity}\n`,
  );
  const hash = createHash("sha256");
  for (const line of lines.sort()) hash.update(line);
  return { count: held.length, digest: hash.digest("hex") };
}
