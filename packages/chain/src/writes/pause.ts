import { ledgerAbi } from "../artifacts/ledger.ts";
import type { Deployment } from "../deployment.ts";
import { toCall } from "../send/call.ts";

/** Administrator only: stops every movement of blocks. */
export function preparePause({ ledger }: Deployment) {
  return toCall(ledger, { abi: ledgerAbi, functionName: "pause", args: [] });
}

/** Administrator only: ends a pause. */
export function prepareUnpause({ ledger }: Deployment) {
  return toCall(ledger, { abi: ledgerAbi, functionName: "unpause", args: [] });
}
