import type { Address, BlockId, Tonnes } from "@sixtwo/domain";
import type { ContractFunctionArgs, Hex } from "viem";
import type { ledgerAbi } from "../artifacts/ledger.ts";
import { packQuantity } from "../quantity.ts";
import { toSeconds } from "../seconds.ts";

/** A send, use or cancellation that its holder signs without a transaction, and anyone may bring to the chain. */
export type Order = {
  readonly from: Address;
  readonly to: Address;
  readonly block: BlockId;
  /** The first serial to move; `quantity` counts from it. */
  readonly first: bigint;
  readonly quantity: Tonnes;
  /** What `encodeDisposal` makes, for a use or cancellation; 0x for none. */
  readonly data: Hex;
  /** What `nextNonce` answers for the holder: each is used once. */
  readonly nonce: bigint;
  /** The last moment at which anyone can bring it, in whole seconds. */
  readonly deadline: Date;
};

export type SignedOrder = Order & { readonly signature: Hex };

/** The contracts that take orders: the ledger makes the move, the requests file it. */
export type OrderTaker = "ledger" | "requests";

type Packed = ContractFunctionArgs<typeof ledgerAbi, "nonpayable", "sendSigned">[0];

/** The order as contracts take it. */
export function packOrder(order: Order): Packed {
  const { from, to, block, first, quantity, data, nonce, deadline } = order;
  return {
    ...{ from, to, id: block, first, data, nonce },
    amount: packQuantity(quantity),
    deadline: toSeconds(deadline),
  };
}
