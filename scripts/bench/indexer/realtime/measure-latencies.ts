import { setTimeout as sleep } from "node:timers/promises";
import { type BlockId, RegistryError } from "@sixtwo/domain";
import { sendTransactions } from "../chain/send-transactions.ts";
import type { BenchChain } from "../chain/start-bench-anvil.ts";
import type { HeadPushes } from "./head-pushes.ts";
import type { Sends } from "./sends.ts";

/** A block that was sent on, and the chain block with it. */
export type Sent = { readonly chainBlock: number; readonly moved: BlockId };

export type Latencies = {
  readonly chain: BenchChain;
  readonly pushes: HeadPushes;
  readonly sends: Sends;
  /** Whether a reader sees it. */
  readonly isSeen: (sent: Sent) => Promise<boolean>;
};

const TRANSACTIONS_PER_SECOND = 10;
const SECONDS = 20;
const WARM_UP = 10;
const POLL_MS = 1;
const LIMIT_MS = 30_000;

/**
 * Mines ten chain blocks a second, of one send each.
 * @returns for each the milliseconds until a reader saw it; the first ones are left out.
 * @throws RegistryError INTERNAL when one is not seen within half a minute
 */
export async function measureLatencies(measured: Latencies): Promise<readonly number[]> {
  const latencies: number[] = [];
  const start = performance.now();
  for (let count = 0; count < WARM_UP + SECONDS * TRANSACTIONS_PER_SECOND; count += 1) {
    const due = start + (count * 1000) / TRANSACTIONS_PER_SECOND;
    await sleep(Math.max(0, due - performance.now()));
    latencies.push(await measureOne(measured));
  }
  return latencies.slice(WARM_UP);
}

async function measureOne(measured: Latencies): Promise<number> {
  const { chain, pushes, sends } = measured;
  const [send] = sends.lasting(1);
  if (send === undefined) throw new Error("Nobody sends anything.");
  await sendTransactions(chain, [send]);
  const chainBlock = Number(await chain.request("eth_blockNumber")) + 1;
  const pushed = pushes.next();
  const answered = chain.request("evm_mine").then(() => performance.now());
  const mined = await Promise.race([pushed, answered]);
  const seen = await untilSeen(measured, { chainBlock, moved: send.moved });
  await answered;
  return seen - mined;
}

async function untilSeen({ isSeen }: Latencies, sent: Sent): Promise<number> {
  const deadline = performance.now() + LIMIT_MS;
  while (!(await isSeen(sent))) {
    if (performance.now() > deadline) {
      throw new RegistryError("INTERNAL", {
        message: `Nobody sees the transfer of chain block ${sent.chainBlock} after ${LIMIT_MS} ms.`,
        remedy: "Start the indexer by hand on a chain that mines, and read its log.",
      });
    }
    await sleep(POLL_MS);
  }
  return performance.now();
}
