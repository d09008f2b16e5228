import {
  type PartyCode,
  type PartyRole,
  packPartyCode,
  packPartyRole,
  unpackPartyCode,
  unpackPartyRole,
} from "@sixtwo/domain";

/** The access manager's own role: opens registries, grants roles, pauses, replaces the rulebook. */
export const ADMINISTRATOR_ROLE_ID = 0n;

const PARTY_SHIFT = 16n;
const ROLE_MASK = (1n << PARTY_SHIFT) - 1n;
const MAX_PARTY = (1n << 15n) - 1n;

/** The access manager's role id of a Party's role: Party in bits 16 up, then 1, 2 or 3. */
export function partyRoleId(party: PartyCode, role: PartyRole): bigint {
  return (BigInt(packPartyCode(party)) << PARTY_SHIFT) | BigInt(packPartyRole(role));
}

/** The Party's role behind an access manager's role id; null for any other role. */
export function partyRoleOf(
  roleId: bigint,
): { readonly party: PartyCode; readonly role: PartyRole } | null {
  const role = unpackPartyRole(Number(roleId & ROLE_MASK));
  const party = roleId >> PARTY_SHIFT;
  if (role === null || party > MAX_PARTY) return null;
  try {
    return { party: unpackPartyCode(Number(party)), role };
  } catch {
    return null; // an administrator may use role ids that name no Party
  }
}
