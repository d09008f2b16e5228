import { packReason, type Reason } from "@sixtwo/domain";
import { ledgerAbi } from "../artifacts/ledger.ts";
import type { Deployment } from "../deployment.ts";
import { toCall } from "../send/call.ts";

/** Administrator only: stops every movement of blocks. */
export function preparePause({ ledger }: Deployment, input: { readonly reason: Reason }) {
  const args = [packReason(input.reason)] as const;
  return toCall(ledger, { abi: ledgerAbi, functionName: "pause", args });
}

/** Administrator only: ends a pause. */
export function prepareUnpause({ ledger }: Deployment) {
  return toCall(ledger, { abi: ledgerAbi, functionName: "unpause", args: [] });
}
