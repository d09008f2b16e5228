import type { Signer } from "ethers";
import { seconds } from "./codes.ts";
import type { TestRegistry } from "./deploy-registry.ts";

const ORDER = [
  { name: "from", type: "address" },
  { name: "to", type: "address" },
  { name: "id", type: "uint256" },
  { name: "first", type: "uint64" },
  { name: "amount", type: "uint48" },
  { name: "data", type: "bytes" },
  { name: "nonce", type: "uint256" },
  { name: "deadline", type: "uint48" },
];

export type Order = {
  readonly from: string;
  readonly to: string;
  readonly id: bigint;
  readonly first: bigint | number;
  readonly amount: number;
  readonly data: string;
  readonly nonce: bigint;
  readonly deadline: number;
};

/** All of a run of serials 1 to 1,000 from `from` to `to` until 1 October, as far as not said otherwise. */
export function orderOf(from: string, to: string, given: Partial<Order> & { id: bigint }): Order {
  const deadline = seconds("2026-10-01");
  return { from, to, first: 1, amount: 1000, data: "0x", nonce: 0n, deadline, ...given };
}

/** What wallets sign (EIP-712), for the ledger or for the requests on this chain unless `domain` says otherwise. */
export async function signed(
  registry: TestRegistry,
  order: Order,
  { by, office = "ledger", domain = {} }: SignedBy,
): Promise<string> {
  const name = office === "ledger" ? "Sixtwo Ledger" : "Sixtwo Requests";
  const verifyingContract = await registry[office].getAddress();
  const own = { name, version: "1", chainId: 31_337n, verifyingContract };
  return await by.signTypedData({ ...own, ...domain }, { Order: ORDER }, order);
}

type SignedBy = {
  readonly by: Signer;
  readonly office?: "ledger" | "requests";
  readonly domain?: Readonly<Record<string, unknown>>;
};

/** The number of an order under a key: 192 bits of key, 64 bits of number. */
export const numbered = (key: bigint, number: bigint): bigint => (key << 64n) | number;
