import type { Address } from "@sixtwo/domain";
import { accountsAbi } from "../artifacts/accounts.ts";
import type { Deployment } from "../deployment.ts";
import { toCall } from "../send/call.ts";

export type Trust = { readonly counterparty: Address; readonly trusted: boolean };

/**
 * The account itself: names a counterparty to which its sends do not wait, or no longer. It takes effect after
 * the Party's delay, so that a stolen key gains nothing; withdrawing it takes effect at once.
 */
export function prepareTrust({ accounts }: Deployment, input: Trust) {
  return toCall(accounts, {
    abi: accountsAbi,
    functionName: "trust",
    args: [input.counterparty, input.trusted],
  });
}
