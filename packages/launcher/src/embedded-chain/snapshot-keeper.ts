import { z } from "zod";
import type { LauncherLogger } from "../launcher-logger.ts";
import type { AnvilRequest } from "./anvil-ipc.ts";
import { type ChainHead, readHead } from "./chain-head.ts";
import type { SerialQueue } from "./serial-queue.ts";
import { saveSnapshot } from "./snapshot-file.ts";

export type SnapshotKeeper = {
  /** Takes a snapshot behind the transactions at hand when enough have come since the last one. */
  onBlock(head: ChainHead): void;
  /** Takes a last snapshot when replaying the rest would be felt at the next start. */
  finish(head: ChainHead): Promise<void>;
};

export type KeeperOptions = {
  readonly request: AnvilRequest;
  readonly queue: SerialQueue;
  readonly logger: LauncherLogger;
  readonly folder: string;
  readonly chain: string;
  /** The chain block that the newest snapshot covers; 0 without any. */
  readonly lastBlock: number;
  /** Told now and then how many transactions the chain has. */
  readonly onCovered: (block: number) => Promise<void>;
  /** Transactions from one snapshot to the next, at the least. */
  readonly every?: number;
};

const EVERY = 250;
// A snapshot's cost grows with the chain: one per tenth of the chain keeps the sum in proportion.
const PART = 10;
const WORTHWHILE_AT_STOP = 50;

/** Takes snapshots now and then. They only shorten a start: a failure is logged and not fatal. */
export function createSnapshotKeeper(options: KeeperOptions): SnapshotKeeper {
  const { queue, logger, every = EVERY } = options;
  let last = options.lastBlock;
  const record = (block: number) =>
    options.onCovered(block).catch((err: unknown) => {
      logger.warn({ err }, "chain.json could not be written");
    });
  const take = async () => {
    try {
      last = await takeSnapshot(options);
    } catch (error) {
      logger.warn({ err: error }, "Snapshot of the chain failed; the journal still has everything");
    }
  };
  return {
    onBlock: (head) => {
      if (isPowerOfTwo(head.number)) void queue.run(() => record(head.number));
      if (head.number - last < Math.max(every, head.number / PART)) return;
      last = head.number; // so that the blocks before it is taken do not ask again
      void queue.run(take);
    },
    finish: (head) =>
      queue.run(async () => {
        if (head.number - last >= Math.min(WORTHWHILE_AT_STOP, every)) await take();
      }),
  };
}

// The recorded count is a lower bound to notice a lost journal by: few writes do for it.
function isPowerOfTwo(value: number): boolean {
  return Number.isInteger(Math.log2(value));
}

async function takeSnapshot(options: KeeperOptions): Promise<number> {
  const { request, folder, chain, onCovered } = options;
  const head = await readHead(request, "latest");
  const dump = z.string().parse(await request("anvil_dumpState"));
  const state = Buffer.from(dump.slice(2), "hex").toString("base64");
  await saveSnapshot(folder, { chain, block: head.number, blockHash: head.hash, state });
  await onCovered(head.number);
  return head.number;
}
