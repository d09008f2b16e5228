import type { ActionRow, BatchRow, BlockRow, ChainBlockRow, Db } from "@sixtwo/db";
import {
  analyzeGrown,
  buildDeferredIndexes,
  deferIndexes,
  insertChainBlocks,
  moveCursor,
  recordEvents,
  writeVersions,
} from "@sixtwo/db/mirror";
import { SINCE_FIRST } from "./country.ts";
import { createMarket, liveBlocks, nextDay } from "./market.ts";
import { createParticipants, type Participants } from "./participants.ts";
import { seededAddress, seededHash } from "./seeded-names.ts";
import { type Calendar, createCalendar } from "./seeded-time.ts";

const ACTS_OF_A_CHAIN_BLOCK = 50;
const ROWS_OF_A_TRANSACTION = 50_000;
const CHAIN_ID = 31337n;

/** Rows that wait to be written together. */
type Rows = {
  readonly chainBlocks: ChainBlockRow[];
  readonly batches: BatchRow[];
  readonly actions: ActionRow[];
  readonly blocks: BlockRow[];
};

/**
 * Fills an empty mirror with a market of so many actions: every row by the functions that the indexer
 * writes with. The same number always gives the same rows.
 */
export async function writeLedger(db: Db, actions: number): Promise<void> {
  const calendar = createCalendar(1 + Math.ceil(actions / ACTS_OF_A_CHAIN_BLOCK));
  const participants = createParticipants(actions, calendar);
  await deferIndexes(db);
  await db.transaction().execute((transaction) => writeParticipants(transaction, participants));
  await writeMarket(db, { actions, calendar, participants });
  await moveCursor(db, null, headOf(calendar));
  await buildDeferredIndexes(db);
  await analyzeGrown(db);
}

async function writeParticipants(db: Db, participants: Participants): Promise<void> {
  const { registries, entities, accounts, activities, approaches, authorizations } = participants;
  const system = { rulebook: seededAddress("rulebook"), paused_reason: null, ...SINCE_FIRST };
  await writeVersions(db, "system", { closed: [], added: [system] });
  await recordEvents(db, "registries", registries);
  await recordEvents(db, "entities", entities);
  await writeVersions(db, "accounts", { closed: [], added: accounts });
  await recordEvents(db, "activities", activities);
  await writeVersions(db, "approaches", { closed: [], added: approaches });
  await writeVersions(db, "authorizations", { closed: [], added: authorizations });
}

type Plan = {
  readonly actions: number;
  readonly calendar: Calendar;
  readonly participants: Participants;
};

async function writeMarket(db: Db, { actions, calendar, participants }: Plan): Promise<void> {
  const market = createMarket(participants.countries);
  const rows: Rows = {
    chainBlocks: [chainBlockRow(calendar, 1, 1)],
    ...{ batches: [], actions: [], blocks: [] },
  };
  let left = actions;
  for (let number = 2; number <= calendar.head; number += 1) {
    const acts = Math.min(ACTS_OF_A_CHAIN_BLOCK, left);
    left -= acts;
    const day = nextDay(market, { chainBlock: number, at: calendar.minedAt(number), acts });
    rows.chainBlocks.push(chainBlockRow(calendar, number, acts));
    rows.batches.push(...day.batches);
    rows.actions.push(...day.actions);
    rows.blocks.push(...day.ended);
    if (rows.actions.length >= ROWS_OF_A_TRANSACTION) await flush(db, rows);
  }
  rows.blocks.push(...liveBlocks(market));
  await flush(db, rows);
}

async function flush(db: Db, { chainBlocks, batches, actions, blocks }: Rows): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await insertChainBlocks(transaction, chainBlocks.splice(0));
    await recordEvents(transaction, "batches", batches.splice(0));
    await recordEvents(transaction, "actions", actions.splice(0));
    await writeVersions(transaction, "blocks", { closed: [], added: blocks.splice(0) });
  });
}

function chainBlockRow({ minedAt }: Calendar, number: number, events: number): ChainBlockRow {
  return {
    ...{ number: BigInt(number), hash: chainBlockHash(number), events },
    ...{ parent_hash: chainBlockHash(number - 1), mined_at: minedAt(number) },
  };
}

function headOf({ head, minedAt }: Calendar) {
  const at = { number: BigInt(head), hash: chainBlockHash(head), minedAt: minedAt(head) };
  return { chainId: CHAIN_ID, ledger: seededAddress("ledger"), ...at };
}

function chainBlockHash(number: number) {
  return seededHash(`chain block ${number}`);
}
