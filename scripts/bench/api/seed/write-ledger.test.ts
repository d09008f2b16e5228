import { findBlockOfSerial, listHistoryOfSerial } from "@sixtwo/db/explorer";
import { createTestDatabase, type TestDatabase } from "@sixtwo/db/testing";
import { expect } from "chai";
import { sql } from "kysely";
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

  const one = async (question: ReturnType<typeof sql<{ readonly answer: bigint }>>) =>
    (await question.execute(database.db)).rows[0]?.answer;

  it("has as many actions as were asked for, over the same chain blocks as its cursor", async () => {
    expect(await one(sql`select count(*) as answer from ledger.actions`)).to.equal(3_000n);
    const head = await one(sql`select number as answer from ledger.cursor`);
    expect(await one(sql`select max(number) as answer from ledger.chain_blocks`)).to.equal(head);
  });

  it("has one live block for each serial that was issued", async () => {
    const issued = await one(sql`select sum(quantity) as answer from ledger.batches`);
    const live = sql<{ readonly answer: bigint }>`
      select sum(quantity) as answer from ledger.blocks where valid_to = 9223372036854775807`;
    expect(await one(live)).to.equal(issued);
    const overlaps = sql<{ readonly answer: bigint }>`
      select count(*) as answer from ledger.blocks a join ledger.blocks b on a.registry = b.registry
        and a.first_serial < b.first_serial and a.last_serial >= b.first_serial
      where a.valid_from < b.valid_to and b.valid_from < a.valid_to`;
    expect(await one(overlaps)).to.equal(0n);
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
