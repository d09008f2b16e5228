import { type Balances, createBalances } from "./balances.ts";
import { type CopyBuffer, createCopyBuffer } from "./copy-buffer.ts";
import { decodeTransfer, type TransferLog } from "./decode-transfers.ts";
import { createDictionary } from "./dictionary.ts";
import type { Copy } from "./store.ts";
import { wholeOf } from "./whole-number.ts";

const NOBODY = "0".repeat(40);

export type Rows = {
  add(log: TransferLog): void;
  /** Transfers that wait to be written. */
  readonly waiting: () => number;
  /** What waits, and forgets it. */
  take(): readonly Copy[];
  takeBalances(): readonly Copy[];
};

/** Turns logs into rows that name accounts, tokens and transactions by small numbers. */
export function createRows(): Rows {
  const buffers = {
    account: createCopyBuffer(),
    token: createCopyBuffer(),
    tx: createCopyBuffer(),
    transfer: createCopyBuffer(),
  };
  const { transfer } = buffers;
  const balances = createBalances();
  const known = createDictionary((number, address) => addNamed(buffers.account, number, address));
  const account = (digits: string) => (digits === NOBODY ? 0 : known(digits));
  const token = createDictionary((number, id) => addNamed(buffers.token, number, id));
  const tx = { number: 0, hash: "" };
  const at = { place: 0n, operator: 0, from: 0, to: 0 };
  const sink = {
    parties(operator: string, from: string, to: string) {
      at.operator = account(operator);
      at.from = account(from);
      at.to = account(to);
    },
    item(place: number, id: string, digits: string) {
      const value = wholeOf(digits);
      const moved = token(id);
      transfer.row(7);
      transfer.int8(at.place | BigInt(place));
      for (const number of [tx.number, at.operator, at.from, at.to, moved]) transfer.int4(number);
      transfer.numeric(value);
      balances.move(moved, { from: at.from, to: at.to, value });
    },
  };
  return {
    add(log) {
      const block = Number(log.blockNumber);
      if (log.transactionHash !== tx.hash) {
        tx.hash = log.transactionHash;
        tx.number += 1;
        addTransaction(buffers.tx, { number: tx.number, log, block });
      }
      at.place = (BigInt(block) << 28n) | (BigInt(Number(log.logIndex)) << 12n);
      decodeTransfer(log, sink);
    },
    waiting: transfer.rows,
    take: () => Object.entries(buffers).map(([into, buffer]) => ({ into, rows: buffer.take() })),
    takeBalances: () => [{ into: "balance", rows: balanceRows(balances) }],
  };
}

function addNamed(buffer: CopyBuffer, number: number, digits: string): void {
  buffer.row(2);
  buffer.int4(number);
  buffer.bytea(digits);
}

type Transaction = { readonly number: number; readonly log: TransferLog; readonly block: number };

function addTransaction(buffer: CopyBuffer, { number, log, block }: Transaction): void {
  buffer.row(4);
  buffer.int4(number);
  buffer.bytea(log.transactionHash.slice(2));
  buffer.int4(block);
  buffer.time(Number(log.blockTimestamp));
}

function balanceRows(balances: Balances): Buffer {
  const buffer = createCopyBuffer();
  for (const { token, account, value } of balances.held()) {
    buffer.row(3);
    buffer.int4(token);
    buffer.int4(account);
    buffer.numeric(value);
  }
  return buffer.take();
}
