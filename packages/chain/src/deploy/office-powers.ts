import type { Power } from "../powers.ts";

/**
 * What each office may do in the ledger. The rulebook is not among them: the ledger gives it its powers
 * when it is put in force.
 */
export const OFFICE_POWERS = {
  accounts: ["write-accounts"],
  approaches: ["write-approaches"],
  authorizations: ["write-authorizations"],
  issuances: ["issue"],
  requests: ["detach", "lock", "execute"],
  holds: ["detach", "freeze", "force"],
} as const satisfies Readonly<Record<string, readonly Power[]>>;

export type OfficeName = keyof typeof OFFICE_POWERS;

/** In the order in which they get their powers. */
export const OFFICE_NAMES = Object.keys(OFFICE_POWERS) as readonly OfficeName[]; // the keys of the object above
