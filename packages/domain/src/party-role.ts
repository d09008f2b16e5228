/**
 * What a person may do for one Party. `registrar`: opens accounts, issues and tags. `authority`:
 * authorizes, approves, freezes, revokes. `verifier`: records what has been verified.
 * Contracts store the position plus one.
 */
export const PARTY_ROLES = ["registrar", "authority", "verifier"] as const;

export type PartyRole = (typeof PARTY_ROLES)[number];

/** The number that contracts store, 1 to 3. */
export function packPartyRole(role: PartyRole): number {
  return PARTY_ROLES.indexOf(role) + 1;
}

/** The role behind a stored number; null for any other. */
export function unpackPartyRole(packed: number): PartyRole | null {
  return PARTY_ROLES[packed - 1] ?? null;
}
