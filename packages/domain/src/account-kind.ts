import { badInput } from "./bad-input.ts";
import type { Purpose } from "./purpose.ts";

/** The kinds of account; contracts store the position plus one, and 0 for no account. */
export const ACCOUNT_KINDS = [
  "party-holding",
  "entity-holding",
  "ndc-use",
  "imp-cancellation",
  "op-cancellation",
  "omge-cancellation",
  "voluntary-cancellation",
] as const;

export type AccountKind = (typeof ACCOUNT_KINDS)[number];

const PURPOSE_REQUIRED: Readonly<Record<AccountKind, Purpose | null>> = {
  "party-holding": null,
  "entity-holding": null,
  "ndc-use": "NDC",
  "imp-cancellation": "IMP",
  "op-cancellation": "OP",
  "omge-cancellation": null,
  "voluntary-cancellation": null,
};

/** True for an account that blocks enter and never leave: use and cancellation. */
export function isTerminal(kind: AccountKind): boolean {
  return kind !== "party-holding" && kind !== "entity-holding";
}

/** The purpose that a block must be authorized for before it may enter; null when none is needed. */
export function purposeRequired(kind: AccountKind): Purpose | null {
  return PURPOSE_REQUIRED[kind];
}

/** The number that contracts store, 1 to 7. */
export function packAccountKind(kind: AccountKind): number {
  return ACCOUNT_KINDS.indexOf(kind) + 1;
}

/**
 * The kind behind a stored number.
 * @throws RegistryError BAD_INPUT outside 1 to 7
 */
export function unpackAccountKind(packed: number): AccountKind {
  const kind = ACCOUNT_KINDS[packed - 1];
  if (kind === undefined) {
    throw badInput(`${packed} is not an account kind from 1 to 7.`, "1 (party-holding)");
  }
  return kind;
}
