import { index, onchainTable, primaryKey } from "ponder";

export const transfer = onchainTable(
  "transfer",
  (t) => ({
    id: t.text().primaryKey(),
    blockNumber: t.bigint().notNull(),
    logIndex: t.integer().notNull(),
    minedAt: t.bigint().notNull(),
    txHash: t.hex().notNull(),
    operator: t.hex().notNull(),
    sender: t.hex().notNull(),
    receiver: t.hex().notNull(),
    tokenId: t.bigint().notNull(),
    value: t.bigint().notNull(),
  }),
  (table) => ({
    byToken: index().on(table.tokenId),
    bySender: index().on(table.sender),
    byReceiver: index().on(table.receiver),
  }),
);

export const balance = onchainTable(
  "balance",
  (t) => ({
    tokenId: t.bigint().notNull(),
    account: t.hex().notNull(),
    value: t.bigint().notNull(),
  }),
  (table) => ({
    pk: primaryKey({ columns: [table.tokenId, table.account] }),
    byAccount: index().on(table.account),
  }),
);
