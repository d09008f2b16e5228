import { type Address, address, type PartyCode, type PartyRole } from "@sixtwo/domain";
import type { EventArgs } from "../abi.ts";
import { partyRoleOf } from "../party-role-id.ts";
import { fromSeconds } from "../seconds.ts";

type GrantedRole = {
  /** The access manager's role id; 0 is the administrator. */
  readonly roleId: bigint;
  /** The Party's role behind the id; null for a role of the whole system. */
  readonly role: { readonly party: PartyCode; readonly role: PartyRole } | null;
  readonly account: Address;
};

/** Emitted by the access manager. */
export type RoleGrantedEvent = GrantedRole & {
  readonly name: "RoleGranted";
  /** A Party's role counts only with a delay of 0 seconds. */
  readonly delaySeconds: number;
  readonly since: Date;
  readonly newMember: boolean;
};

/** Emitted by the access manager. */
export type RoleRevokedEvent = GrantedRole & { readonly name: "RoleRevoked" };

export const roleDecoders = {
  RoleGranted: (args: EventArgs<"RoleGranted">): RoleGrantedEvent => ({
    name: "RoleGranted",
    roleId: args.roleId,
    role: partyRoleOf(args.roleId),
    account: address(args.account),
    delaySeconds: args.delay,
    since: fromSeconds(args.since),
    newMember: args.newMember,
  }),
  RoleRevoked: ({ roleId, account }: EventArgs<"RoleRevoked">): RoleRevokedEvent => ({
    name: "RoleRevoked",
    roleId,
    role: partyRoleOf(roleId),
    account: address(account),
  }),
};
