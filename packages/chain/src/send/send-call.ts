import type { Hex } from "viem";
import { type ChainEvent, decodeLog } from "../events/decode-log.ts";
import { toRawLog } from "../follow/raw-log.ts";
import type { Call } from "./call.ts";
import { type Sending, sendTransaction } from "./send-transaction.ts";

/** A transaction that was carried out. */
export type Sent = {
  readonly hash: Hex;
  readonly chainBlock: bigint;
  /** What the registry's contracts recorded, in order. */
  readonly events: readonly ChainEvent[];
};

/**
 * Signs and sends the call, and waits until it is in a chain block. The gas estimate before it
 * simulates the call, so that what a contract refuses is neither signed nor sent.
 * @throws RegistryError REFUSED_BY_RULE with the contract's reason and remedy;
 * NOT_ALLOWED when the wallet's owner declines; NOT_SYNCED when it waits too long; CHAIN_UNREACHABLE
 */
export async function sendCall(
  sending: Sending,
  { to, data }: Pick<Call, "to" | "data">,
): Promise<Sent> {
  const receipt = await sendTransaction(sending, { to, data });
  return {
    hash: receipt.transactionHash,
    chainBlock: BigInt(receipt.blockNumber),
    events: receipt.logs.map((log) => decodeLog(toRawLog(log))).filter((event) => event !== null),
  };
}
