import type { Address } from "@sixtwo/domain";
import { rulebookAbi } from "../artifacts/rulebook.ts";
import type { Deployment } from "../deployment.ts";
import { toCall } from "../send/call.ts";

export type FreezeAccount = { readonly account: Address; readonly reason: string };

/** Authority only: the account neither sends nor receives until released. */
export function prepareFreezeAccount({ rulebook }: Deployment, input: FreezeAccount) {
  return toCall(rulebook, {
    abi: rulebookAbi,
    functionName: "freezeAccount",
    args: [input.account, input.reason],
  });
}
