import { badInput } from "./bad-input.ts";

/** Why blocks, an account, an approach or the whole ledger are held up; contracts store the position plus one. */
export const REASONS = [
  "court-order",
  "suspected-fraud",
  "double-claim",
  "inconsistency",
  "sanctions",
  "security",
  "mistake",
  "reversal",
  "other",
] as const;

export type Reason = (typeof REASONS)[number];

/** The number that contracts store, 1 to 9; 0 for none. */
export function packReason(reason: Reason | null): number {
  return reason === null ? 0 : REASONS.indexOf(reason) + 1;
}

/**
 * The reason behind a stored number; null for 0.
 * @throws RegistryError BAD_INPUT beyond 9
 */
export function unpackReason(packed: number): Reason | null {
  if (packed === 0) return null;
  const reason = REASONS[packed - 1];
  if (reason === undefined) {
    throw badInput(`${packed} is not a reason from 0 to 9.`, "1 (court-order)");
  }
  return reason;
}
