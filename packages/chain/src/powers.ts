import { packMask, unpackMask } from "@sixtwo/domain";

/** What an office, a contract with a task of its own, may do in the ledger. The position is the bit. */
export const POWERS = [
  "issue",
  "detach",
  "tag",
  "lock",
  "execute",
  "freeze",
  "force",
  "write-accounts",
  "write-approaches",
  "write-authorizations",
] as const;

export type Power = (typeof POWERS)[number];

/** The bits that the ledger stores. */
export function packPowers(powers: Iterable<Power>): number {
  return packMask(POWERS, powers);
}

/** The powers behind stored bits. Bits beyond the list give nobody anything, so they are dropped. */
export function unpackPowers(packed: number): readonly Power[] {
  return unpackMask(POWERS, packed & (2 ** POWERS.length - 1));
}
