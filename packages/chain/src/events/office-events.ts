import { type Address, address } from "@sixtwo/domain";
import type { EventArgs } from "../abi.ts";
import { type Power, unpackPowers } from "../powers.ts";

/** What the contract at `office` may do in the ledger from now on; nothing when the list is empty. */
export type OfficeSetEvent = {
  readonly name: "OfficeSet";
  readonly office: Address;
  readonly powers: readonly Power[];
};

export const officeDecoders = {
  OfficeSet: ({ office, powers }: EventArgs<"OfficeSet">): OfficeSetEvent => ({
    name: "OfficeSet",
    office: address(office),
    powers: unpackPowers(powers),
  }),
};
