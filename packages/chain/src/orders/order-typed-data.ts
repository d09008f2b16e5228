import type { Deployment } from "../deployment.ts";
import { type Order, type OrderTaker, packOrder } from "./order.ts";

const TYPES = {
  Order: [
    { name: "from", type: "address" },
    { name: "to", type: "address" },
    { name: "id", type: "uint256" },
    { name: "first", type: "uint64" },
    { name: "amount", type: "uint48" },
    { name: "data", type: "bytes" },
    { name: "nonce", type: "uint256" },
    { name: "deadline", type: "uint48" },
  ],
} as const;

const DOMAIN_NAME = { ledger: "Sixtwo Ledger", requests: "Sixtwo Requests" } as const;

/**
 * What a wallet shows and signs (EIP-712): the order, for one contract on one chain.
 * @param taker the contract that is to take it; no other accepts the signature
 */
export function orderTypedData(deployment: Deployment, taker: OrderTaker, order: Order) {
  return {
    domain: {
      name: DOMAIN_NAME[taker],
      version: "1",
      chainId: deployment.chainId,
      verifyingContract: deployment[taker],
    },
    types: TYPES,
    primaryType: "Order",
    message: packOrder(order),
  } as const;
}
