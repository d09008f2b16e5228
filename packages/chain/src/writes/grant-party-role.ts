import type { Address, PartyCode, PartyRole } from "@sixtwo/domain";
import { accessManagerAbi } from "../artifacts/access-manager.ts";
import type { Deployment } from "../deployment.ts";
import { partyRoleId } from "../party-role-id.ts";
import { toCall } from "../send/call.ts";

export type GrantPartyRole = {
  readonly account: Address;
  readonly party: PartyCode;
  readonly role: PartyRole;
};

/** Administrator only: lets the account act for the Party at once; contracts ignore delayed members. */
export function prepareGrantPartyRole({ accessManager }: Deployment, input: GrantPartyRole) {
  return toCall(accessManager, {
    abi: accessManagerAbi,
    functionName: "grantRole",
    args: [partyRoleId(input.party, input.role), input.account, 0],
  });
}

/** Administrator only: the account no longer acts for the Party. */
export function prepareRevokePartyRole({ accessManager }: Deployment, input: GrantPartyRole) {
  return toCall(accessManager, {
    abi: accessManagerAbi,
    functionName: "revokeRole",
    args: [partyRoleId(input.party, input.role), input.account],
  });
}
