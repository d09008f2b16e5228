import type { Hash } from "../schema/versioned.ts";

/** When a sample chain block was mined: on the first day of its month of 2026. */
export function minedAt(chainBlock: number): Date {
  return new Date(Date.UTC(2026, chainBlock - 1, 1));
}

/** A hash that ends in the number's decimal digits. */
export function hashOf(number: number): Hash {
  return `0x${String(number).padStart(64, "0")}`;
}
