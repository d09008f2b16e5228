import type { Address, BlockId, Tonnes } from "@sixtwo/domain";
import type { Hex } from "viem";
import { ledgerAbi } from "../artifacts/ledger.ts";
import type { Deployment } from "../deployment.ts";
import { toCall } from "../send/call.ts";

export type SendBatch = {
  readonly from: Address;
  readonly to: Address;
  /** At most 200, in the order in which they are sent. */
  readonly items: readonly { readonly block: BlockId; readonly quantity: Tonnes }[];
  readonly data?: Hex;
};

/** Sends several blocks, or their last serials, to one account. */
export function prepareSendBatch({ ledger }: Deployment, { from, to, items, data }: SendBatch) {
  const blocks = items.map(({ block }) => block);
  const quantities = items.map(({ quantity }) => quantity);
  return toCall(ledger, {
    abi: ledgerAbi,
    functionName: "safeBatchTransferFrom",
    args: [from, to, blocks, quantities, data ?? "0x"],
  });
}
