import type { AnvilRequest } from "./anvil-ipc.ts";
import { type ChainHead, readHead } from "./chain-head.ts";
import { emptyPool } from "./transaction-pool.ts";

/**
 * Mines the pooled transaction into the next chain block, the same way live and at replay.
 * @param time timestamp of the chain block, seconds since 1970, later than the head's
 * @throws Error when somebody else has mined meanwhile
 */
export async function mineBlock(
  request: AnvilRequest,
  head: ChainHead,
  time: number,
): Promise<ChainHead> {
  await request("evm_mine", [{ timestamp: time, blocks: 1 }]);
  const next = await readHead(request, "latest");
  if (next.number !== head.number + 1 || next.parentHash !== head.hash) {
    throw new Error(`Chain block ${next.number} does not follow ${head.number} (${head.hash}).`);
  }
  // What the engine pooled but could not execute must not slip into a later chain block.
  if (next.transactions.length === 0) await emptyPool(request);
  return next;
}
