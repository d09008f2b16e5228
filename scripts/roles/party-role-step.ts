import { type Deployment, prepareGrantPartyRole, prepareRevokePartyRole } from "@sixtwo/chain";
import type { HandOverStep } from "@sixtwo/chain/deploy";
import {
  type Address,
  PARTY_ROLES,
  type PartyRole,
  partyCode,
  RegistryError,
} from "@sixtwo/domain";

type Wanted = {
  readonly what: string | undefined;
  readonly to: Address;
  readonly party?: string | undefined;
  readonly role?: string | undefined;
};

/**
 * The administrator's transaction that grants or revokes a Party's role.
 * @throws RegistryError CONFIG_INVALID that names what is missing or unknown; BAD_INPUT for a Party's code
 */
export function partyRoleStep(deployment: Deployment, wanted: Wanted): HandOverStep {
  const { what, to: account } = wanted;
  const party = partyCode(wanted.party ?? invalid("--party is missing.", "Add --party GHA."));
  const role = roleOf(wanted.role);
  if (what === "grant") {
    const call = prepareGrantPartyRole(deployment, { account, party, role });
    return { what: `${account} becomes ${role} of ${party}`, call };
  }
  if (what === "revoke") {
    const call = prepareRevokePartyRole(deployment, { account, party, role });
    return { what: `${account} is no longer ${role} of ${party}`, call };
  }
  return invalid(`"${what ?? ""}" is nothing that can be done.`, "Use hand-over, grant or revoke.");
}

function roleOf(typed: string | undefined): PartyRole {
  const role = PARTY_ROLES.find((known) => known === typed);
  const known = PARTY_ROLES.join(", ");
  return role ?? invalid(`--role is "${typed ?? ""}".`, `Use one of ${known}.`);
}

function invalid(message: string, remedy: string): never {
  throw new RegistryError("CONFIG_INVALID", { message, remedy });
}
