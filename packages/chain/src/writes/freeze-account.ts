import { type Address, packReason, type Reason } from "@sixtwo/domain";
import { accountsAbi } from "../artifacts/accounts.ts";
import type { Deployment } from "../deployment.ts";
import { toCall } from "../send/call.ts";

export type FreezeAccount = {
  readonly account: Address;
  readonly reason: Reason;
  /** Words about the case, without anything that identifies a person: they are public for ever. */
  readonly note: string;
};

/** Authority only: the account neither sends nor receives until released. */
export function prepareFreezeAccount({ accounts }: Deployment, input: FreezeAccount) {
  return toCall(accounts, {
    abi: accountsAbi,
    functionName: "freezeAccount",
    args: [input.account, packReason(input.reason), input.note],
  });
}
