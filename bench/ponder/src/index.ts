import { type Context, type Event, ponder } from "ponder:registry";
import { balance, transfer } from "ponder:schema";
import { zeroAddress } from "viem";

type Transfer = Event<"Ledger:TransferSingle"> | Event<"Ledger:TransferBatch">;
type Item = { readonly place: number; readonly tokenId: bigint; readonly value: bigint };

ponder.on("Ledger:TransferSingle", async ({ event, context }) => {
  const { id, value } = event.args;
  await record(context, event, { place: 0, tokenId: id, value });
});

ponder.on("Ledger:TransferBatch", async ({ event, context }) => {
  const { ids, values } = event.args;
  for (const [place, tokenId] of ids.entries()) {
    await record(context, event, { place, tokenId, value: values[place] ?? 0n });
  }
});

async function record({ db }: Context, event: Transfer, item: Item): Promise<void> {
  const { place, tokenId, value } = item;
  const { operator, from, to } = event.args;
  await db.insert(transfer).values({
    id: `${event.id}-${place}`,
    blockNumber: event.block.number,
    logIndex: event.log.logIndex,
    minedAt: event.block.timestamp,
    txHash: event.transaction.hash,
    operator,
    sender: from,
    receiver: to,
    tokenId,
    value,
  });
  await change(db, { tokenId, account: from, by: -value });
  await change(db, { tokenId, account: to, by: value });
}

type Change = { readonly tokenId: bigint; readonly account: `0x${string}`; readonly by: bigint };

async function change(db: Context["db"], { tokenId, account, by }: Change): Promise<void> {
  if (account === zeroAddress) return;
  await db
    .insert(balance)
    .values({ tokenId, account, value: by })
    .onConflictDoUpdate((row) => ({ value: row.value + by }));
}
