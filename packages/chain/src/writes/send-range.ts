import { ledgerAbi } from "../artifacts/ledger.ts";
import type { Deployment } from "../deployment.ts";
import { toCall } from "../send/call.ts";
import type { Send } from "./send.ts";

export type SendRange = Send & {
  /** The first serial to send; `quantity` counts from it. */
  readonly first: bigint;
};

/** Sends chosen serials out of a block; what is before and behind them stays with the holder. */
export function prepareSendRange({ ledger }: Deployment, input: SendRange) {
  const { from, to, block, first, quantity, data } = input;
  return toCall(ledger, {
    abi: ledgerAbi,
    functionName: "safeTransferRange",
    args: [from, to, block, first, quantity, data ?? "0x"],
  });
}
