import {
  type Address,
  address,
  type PartyPolicy,
  type RegistryCode,
  unpackRegistryCode,
} from "@sixtwo/domain";
import type { EventArgs } from "../abi.ts";
import { unpackPolicy } from "../terms/policy-terms.ts";

/** How a Party runs this registry of its own from now on. */
export type PolicySetEvent = {
  readonly name: "PolicySet";
  readonly registry: RegistryCode;
  readonly by: Address;
  readonly policy: PartyPolicy;
};

export const policyDecoders = {
  PolicySet: ({ registry, by, policy }: EventArgs<"PolicySet">): PolicySetEvent => ({
    name: "PolicySet",
    registry: unpackRegistryCode(registry),
    by: address(by),
    policy: unpackPolicy(policy),
  }),
};
