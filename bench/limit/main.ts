// Usage: node bench/limit/main.ts RPC_URL DATABASE_URL LEDGER HEAD
// The limit reference: all that an indexer of ERC-1155 transfers has to do, and nothing else. It
// writes to an empty database, tells on stdout when it begins and ends, and knows no reorg.
import { fetchLogs } from "./fetch-logs.ts";
import { createRows } from "./rows.ts";
import { openStore } from "./store.ts";

const ROWS_OF_A_TRANSACTION = 30_000;

const [rpcUrl = "", databaseUrl = "", ledger = "", head = ""] = process.argv.slice(2);
process.stdout.write(`begun ${Date.now()}\n`);
const store = await openStore(databaseUrl);
const rows = createRows();
let writing: Promise<void> = Promise.resolve();
let block = 0;

for await (const logs of fetchLogs({ rpcUrl, ledger, head: Number(head) })) {
  for (const log of logs) rows.add(log);
  block = Number(logs.at(-1)?.blockNumber ?? block);
  if (rows.waiting() >= ROWS_OF_A_TRANSACTION) await flush();
}
await flush();
await writing;
await store.write(rows.takeBalances(), Number(head));
await store.buildIndexes();
await store.close();
process.stdout.write(`ended ${Date.now()}\n`);
// Stays until its reader has asked for its peak memory.
setInterval(() => undefined, 60_000);

/** One transaction is written while the next one's rows are made, never two. */
async function flush(): Promise<void> {
  await writing;
  writing = store.write(rows.take(), block);
  writing.catch(() => undefined); // told at the next flush
}
