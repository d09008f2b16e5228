import type { Address } from "@sixtwo/domain";
import { accountsAbi } from "../artifacts/accounts.ts";
import type { Deployment } from "../deployment.ts";
import { toCall } from "../send/call.ts";

/** Authority only: ends a freeze. */
export function prepareReleaseAccount(
  { accounts }: Deployment,
  input: { readonly account: Address },
) {
  return toCall(accounts, {
    abi: accountsAbi,
    functionName: "releaseAccount",
    args: [input.account],
  });
}
