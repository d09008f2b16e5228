import type { Address, PartyCode, PartyRole } from "@sixtwo/domain";
import { accessManagerAbi } from "../artifacts/access-manager.ts";
import { askChain } from "../ask-chain.ts";
import { ADMINISTRATOR_ROLE_ID, partyRoleId } from "../party-role-id.ts";
import type { Reading } from "./reading.ts";

/** True when the account has the role for the Party, at once and without delay. */
export async function hasPartyRole(
  reading: Reading,
  wanted: { readonly account: Address; readonly party: PartyCode; readonly role: PartyRole },
): Promise<boolean> {
  return hasRole(reading, partyRoleId(wanted.party, wanted.role), wanted.account);
}

/** True when the account administers the whole system: opens registries, grants roles, pauses. */
export async function isAdministrator(reading: Reading, account: Address): Promise<boolean> {
  return hasRole(reading, ADMINISTRATOR_ROLE_ID, account);
}

async function hasRole(
  { client, deployment }: Reading,
  roleId: bigint,
  account: Address,
): Promise<boolean> {
  const [isMember, delay] = await askChain(client, (viem) =>
    viem.readContract({
      address: deployment.accessManager,
      abi: accessManagerAbi,
      functionName: "hasRole",
      args: [roleId, account],
    }),
  );
  return isMember && delay === 0;
}
