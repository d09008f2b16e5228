import {
  type Address,
  address,
  type PartyCode,
  type PartyPolicy,
  unpackPartyCode,
} from "@sixtwo/domain";
import type { EventArgs } from "../abi.ts";
import { unpackPolicy } from "../terms/policy-terms.ts";

/** How a Party runs its registry from now on. */
export type PolicySetEvent = {
  readonly name: "PolicySet";
  readonly party: PartyCode;
  readonly by: Address;
  readonly policy: PartyPolicy;
};

export const policyDecoders = {
  PolicySet: ({ party, by, policy }: EventArgs<"PolicySet">): PolicySetEvent => ({
    name: "PolicySet",
    party: unpackPartyCode(party),
    by: address(by),
    policy: unpackPolicy(policy),
  }),
};
