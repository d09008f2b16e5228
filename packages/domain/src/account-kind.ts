import { badInput } from "./bad-input.ts";
import type { Purpose } from "./purpose.ts";

/** The kinds of account; contracts store the position plus one, and 0 for no account. */
export const ACCOUNT_KINDS = [
  "party-holding",
  "entity-holding",
  "share-of-proceeds",
  "buffer",
  "retention",
  "ndc-use",
  "imp-cancellation",
  "op-cancellation",
  "omge-cancellation",
  "voluntary-cancellation",
  "reversal-cancellation",
] as const;

export type AccountKind = (typeof ACCOUNT_KINDS)[number];

/** Accounts of a Party into which a cooperative approach sets outcomes aside. */
export const RESERVE_KINDS = ["share-of-proceeds", "buffer", "retention"] as const;

export type ReserveKind = (typeof RESERVE_KINDS)[number];

/** The accounts that blocks enter and never leave. */
export type TerminalKind = Exclude<AccountKind, "party-holding" | "entity-holding" | ReserveKind>;

type Nature = { readonly terminal: boolean; readonly purpose: Purpose | null };

const HOLDING: Nature = { terminal: false, purpose: null };
const CANCELLATION: Nature = { terminal: true, purpose: null };

const NATURE: Readonly<Record<AccountKind, Nature>> = {
  "party-holding": HOLDING,
  "entity-holding": HOLDING,
  "share-of-proceeds": HOLDING,
  buffer: HOLDING,
  retention: HOLDING,
  "ndc-use": { terminal: true, purpose: "NDC" },
  "imp-cancellation": { terminal: true, purpose: "IMP" },
  "op-cancellation": { terminal: true, purpose: "OP" },
  "omge-cancellation": CANCELLATION,
  "voluntary-cancellation": CANCELLATION,
  "reversal-cancellation": CANCELLATION,
};

/** True for an account that blocks enter and never leave: use and cancellation. */
export function isTerminal(kind: AccountKind): kind is TerminalKind {
  return NATURE[kind].terminal;
}

/** True for an account that outcomes of other Parties may enter. */
export function receivesFromAbroad(kind: AccountKind): boolean {
  return kind === "party-holding" || kind === "entity-holding" || kind === "share-of-proceeds";
}

/** The purpose that a block must be authorized for before it may enter; null when none is needed. */
export function purposeRequired(kind: AccountKind): Purpose | null {
  return NATURE[kind].purpose;
}

/** The number that contracts store, 1 to 11. */
export function packAccountKind(kind: AccountKind): number {
  return ACCOUNT_KINDS.indexOf(kind) + 1;
}

/**
 * The kind behind a stored number.
 * @throws RegistryError BAD_INPUT outside 1 to 11
 */
export function unpackAccountKind(packed: number): AccountKind {
  const kind = ACCOUNT_KINDS[packed - 1];
  if (kind === undefined) {
    throw badInput(`${packed} is not an account kind from 1 to 11.`, "1 (party-holding)");
  }
  return kind;
}
