import type { Address } from "@sixtwo/domain";
import { ledgerAbi } from "../artifacts/ledger.ts";
import type { Deployment } from "../deployment.ts";
import { toCall } from "../send/call.ts";

export type SetApprovalForAll = { readonly operator: Address; readonly approved: boolean };

/** Lets the operator move all blocks of the signer, or no longer. */
export function prepareSetApprovalForAll({ ledger }: Deployment, input: SetApprovalForAll) {
  return toCall(ledger, {
    abi: ledgerAbi,
    functionName: "setApprovalForAll",
    args: [input.operator, input.approved],
  });
}
