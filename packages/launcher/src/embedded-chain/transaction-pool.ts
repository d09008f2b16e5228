import { z } from "zod";
import type { AnvilRequest } from "./anvil-ipc.ts";
import { RPC_CODES, RpcError } from "./rpc-error.ts";

const Status = z.object({ pending: z.string(), queued: z.string() });
const Content = z.object({
  queued: z.record(z.string(), z.record(z.string(), z.unknown())),
});

/** A transaction whose nonce is ahead of its sender's: it may fit once earlier ones are in. */
export class NonceGapError extends RpcError {}

/**
 * Hands a raw transaction to the engine, where it waits alone for the next chain block.
 * Rejects with RpcError when the engine refuses it; the pool is then as empty as before.
 * @returns the transaction's hash
 */
export async function poolTransaction(request: AnvilRequest, raw: string): Promise<string> {
  const hash = z.string().parse(await request("eth_sendRawTransaction", [raw]));
  const { pending } = Status.parse(await request("txpool_status"));
  if (pending === "0x1") return hash;
  const message = await describeGap(request);
  await emptyPool(request);
  throw new NonceGapError(RPC_CODES.transactionRejected, message);
}

/** Forgets whatever waits in the pool. */
export async function emptyPool(request: AnvilRequest): Promise<void> {
  await request("anvil_dropAllTransactions");
}

async function describeGap(request: AnvilRequest): Promise<string> {
  const { queued } = Content.parse(await request("txpool_content"));
  const [sender, byNonce] = Object.entries(queued)[0] ?? [];
  if (sender === undefined || byNonce === undefined)
    return "the transaction cannot be executed now";
  const next = Number(
    z.string().parse(await request("eth_getTransactionCount", [sender, "latest"])),
  );
  return `nonce too high: the transaction has nonce ${Object.keys(byNonce)[0]}, the next of ${sender} is ${next}`;
}
