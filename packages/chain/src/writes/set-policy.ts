import { type PartyPolicy, packRegistryCode, type RegistryCode } from "@sixtwo/domain";
import { accountsAbi } from "../artifacts/accounts.ts";
import type { Deployment } from "../deployment.ts";
import { toCall } from "../send/call.ts";
import { packPolicy } from "../terms/policy-terms.ts";

export type SetPolicy = { readonly registry: RegistryCode; readonly policy: PartyPolicy };

/**
 * Authority only: how the Party runs this registry from now on. A proposal when the policy in force asks for two
 * people anywhere, or when a delay becomes shorter.
 */
export function prepareSetPolicy({ accounts }: Deployment, { registry, policy }: SetPolicy) {
  return toCall(accounts, {
    abi: accountsAbi,
    functionName: "setPolicy",
    args: [packRegistryCode(registry), packPolicy(policy)],
  });
}
