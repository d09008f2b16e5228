import { z } from "zod";
import type { AnvilRequest } from "./anvil-ipc.ts";

const Block = z.object({
  number: z.string().transform(Number),
  hash: z.string(),
  parentHash: z.string(),
  timestamp: z.string().transform(Number),
  transactions: z.array(z.string()),
});

/** A chain block's place in the chain; `time` in seconds since 1970. */
export type ChainHead = {
  readonly number: number;
  readonly hash: string;
  readonly parentHash: string;
  readonly time: number;
  /** Hashes of its transactions: one, or none when the engine could not execute it at all. */
  readonly transactions: readonly string[];
};

/** Reads one chain block by number, or the newest. */
export async function readHead(request: AnvilRequest, at: number | "latest"): Promise<ChainHead> {
  const tag = at === "latest" ? at : toQuantity(at);
  const block = Block.parse(await request("eth_getBlockByNumber", [tag, false]));
  const { number, hash, parentHash, timestamp, transactions } = block;
  return { number, hash, parentHash, time: timestamp, transactions };
}

/** A whole number as JSON-RPC writes it. */
export function toQuantity(value: number): string {
  return `0x${value.toString(16)}`;
}
