import type { Address } from "@sixtwo/domain";
import { rulebookAbi } from "../artifacts/rulebook.ts";
import type { Deployment } from "../deployment.ts";
import { toCall } from "../send/call.ts";

/** Authority only: ends a freeze. */
export function prepareReleaseAccount(
  { rulebook }: Deployment,
  input: { readonly account: Address },
) {
  return toCall(rulebook, {
    abi: rulebookAbi,
    functionName: "releaseAccount",
    args: [input.account],
  });
}
