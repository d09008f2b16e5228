import { RegistryError } from "@sixtwo/domain";
import { type Hex, type LocalAccount, UserRejectedRequestError, type WalletClient } from "viem";
import type { Deployment } from "../deployment.ts";
import { errorChain } from "../error-chain.ts";
import type { Order, OrderTaker, SignedOrder } from "./order.ts";
import { orderTypedData } from "./order-typed-data.ts";

type OrderTypedData = ReturnType<typeof orderTypedData>;

/** Signs an order's typed data: a key in this process, or a wallet in the browser. */
export type OrderSigner = (data: OrderTypedData) => Promise<Hex>;

/** Signs with a key that this program holds. */
export function orderSignerOfAccount(account: LocalAccount): OrderSigner {
  return (data) => account.signTypedData(data);
}

/** Signs with a wallet in the browser, which shows its owner every field. */
export function orderSignerOfWallet(wallet: WalletClient): OrderSigner {
  return (data) => wallet.signTypedData({ ...data, account: data.message.from });
}

export type SignOrder = {
  readonly deployment: Deployment;
  /** The contract that is to take it; no other accepts the signature. */
  readonly taker: OrderTaker;
  readonly signer: OrderSigner;
};

/**
 * The order with its holder's signature, ready to be brought to the chain by anyone.
 * @throws RegistryError NOT_ALLOWED when the wallet's owner declines
 */
export async function signOrder(
  { deployment, taker, signer }: SignOrder,
  order: Order,
): Promise<SignedOrder> {
  try {
    return { ...order, signature: await signer(orderTypedData(deployment, taker, order)) };
  } catch (error) {
    if (!errorChain(error).some((cause) => cause instanceof UserRejectedRequestError)) throw error;
    throw new RegistryError("NOT_ALLOWED", {
      message: `The order was declined in the wallet of ${order.from}.`,
      remedy: "Nothing has happened. Start again and sign it in the wallet.",
      cause: error,
    });
  }
}
