import type { Address } from "@sixtwo/domain";
import { accountsAbi } from "../artifacts/accounts.ts";
import type { Deployment } from "../deployment.ts";
import { toCall } from "../send/call.ts";

export type SetAccountPowers = {
  readonly account: Address;
  /** Whether it may send abroad, use and cancel without the Party's approval. */
  readonly free: boolean;
  /** Whether its sends to others than its trusted counterparties wait for the Party's delay. */
  readonly delayed: boolean;
};

/** Authority only: what the account may do alone, and whether at once. Nobody frees an account of their own. */
export function prepareSetAccountPowers({ accounts }: Deployment, input: SetAccountPowers) {
  return toCall(accounts, {
    abi: accountsAbi,
    functionName: "setAccountPowers",
    args: [input.account, input.free, input.delayed],
  });
}
