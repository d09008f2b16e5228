import type { BlockRow } from "@sixtwo/db";
import { findBlockOfSerial, listHistoryOfSerial } from "@sixtwo/db/explorer";
import { readCursor } from "@sixtwo/db/mirror";
import { createTestDatabase, type TestDatabase } from "@sixtwo/db/testing";
import { expect } from "chai";
import { PARTIES, registryOf } from "./seeded-names.ts";
import { writeLedger } from "./write-ledger.ts";

const LIMIT_MS = 60_000;
const ACTIONS = 3_000;

describe("a seeded ledger", () => {
  let database: TestDatabase;
  before(async function () {
    this.timeout(LIMIT_MS);
    database = await createTestDatabase();
    await writeLedger(database.db, ACTIONS);
  });
  after(() => database.close());

  it("has as many actions as were asked for, over the same chain blocks as its cursor", async () => {
    const { db } = database;
    const numbers = await db.selectFrom("ledger.actions").select("chain_block").execute();
    expect(numbers).to.have.lengthOf(ACTIONS);
    const last = await db
      .selectFrom("ledger.chain_blocks")
      .select(({ fn }) => fn.max("number").as("number"))
      .executeTakeFirst();
    expect((await readCursor(db))?.number).to.equal(last?.number);
  });

  it("has one live block for each serial that was issued, now and at every height", async () => {
    const { db } = database;
    const batches = await db.selectFrom("ledger.batches").selectAll().execute();
    const blocks = await db.selectFrom("ledger.blocks").selectAll().execute();
    for (const height of [10n, 30n, 61n]) {
      const issued = batches.filter(({ chain_block }) => chain_block <= height);
      const live = blocks.filter(({ valid_from, valid_to }) => {
        return valid_from <= height && valid_to > height;
      });
      expect(sum(live)).to.equal(sum(issued));
      expect(overlaps(live)).to.equal(0);
    }
  });

  it("tells of each serial how it came to its holder", async () => {
    const [party] = PARTIES;
    if (party === undefined) throw new Error("The market has Parties.");
    const wanted = { registry: registryOf(party), serial: 1n };
    const block = await findBlockOfSerial(database, wanted);
    const history = await listHistoryOfSerial(database, wanted);
    expect(history[0]?.kind).to.equal("issuance");
    const moves = history.filter(({ to }) => to !== null);
    expect(moves.at(-1)?.to).to.equal(block?.holder);
    for (const [at, { from }] of moves.slice(1).entries()) expect(from).to.equal(moves[at]?.to);
  });
});

function sum(rows: readonly { readonly quantity: bigint }[]): bigint {
  return rows.reduce((total, { quantity }) => total + quantity, 0n);
}

/** How many blocks begin before the one ahead of them in their registry ends. */
function overlaps(blocks: readonly BlockRow[]): number {
  const byRegistry = Map.groupBy(blocks, ({ registry }) => registry);
  return [...byRegistry.values()].flatMap((own) => {
    const inOrder = own.toSorted((a, b) => Number(a.first_serial - b.first_serial));
    return inOrder.filter((block, at) => {
      const before = inOrder[at - 1];
      return before !== undefined && before.last_serial >= block.first_serial;
    });
  }).length;
}
