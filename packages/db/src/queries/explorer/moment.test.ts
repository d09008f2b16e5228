import { expect } from "chai";
import { sql } from "kysely";
import type { Db } from "../../database.ts";
import { insertSampleLedger } from "../../testing/sample-ledger.ts";
import { createTestDatabase, type TestDatabase } from "../../testing/test-database.ts";
import { momentOf } from "./moment.ts";

describe("momentOf", function () {
  this.timeout(60_000);
  let database: TestDatabase;
  let db: Db;
  beforeEach(async () => {
    database = await createTestDatabase();
    db = database.db;
    await insertSampleLedger(db); // mined on the first days of January to June 2026
  });
  afterEach(() => database.close());

  const on = (date: string) => momentOf({ db }, { date: new Date(date) });

  it("takes a date for the last chain block mined at or before it", async () => {
    expect(await on("2026-03-01T00:00:00.000Z")).to.equal(3n);
    expect(await on("2026-02-28T23:59:59.999Z")).to.equal(2n);
    expect(await on("2026-03-15T12:00:00Z")).to.equal(3n);
  });

  it("finds nothing before the ledger, and all of it in the future", async () => {
    expect(await on("2025-12-31T23:59:59.999Z")).to.equal(-1n);
    expect(await on("2026-01-01T00:00:00Z")).to.equal(1n);
    expect(await on("2999-12-31T23:59:59.999Z")).to.equal(6n);
  });

  it("finds nothing while nothing is mirrored", async () => {
    await sql`truncate ledger.chain_blocks, ledger.cursor`.execute(db);
    expect(await on("2026-03-01T00:00:00Z")).to.equal(-1n);
  });

  it("passes over chain blocks without events, remembered or not", async () => {
    await sql`insert into ledger.chain_blocks values
      (7, '0x' || repeat('7', 64), '0x' || repeat('6', 64), '2026-07-01Z', 0)`.execute(db);
    expect(await on("2026-07-02T00:00:00Z")).to.equal(6n);
    await sql`delete from ledger.chain_blocks where events = 0`.execute(db);
    expect(await on("2026-07-02T00:00:00Z")).to.equal(6n);
  });

  it("takes the later of two chain blocks of one time", async () => {
    await sql`update ledger.chain_blocks set mined_at = '2026-03-01Z' where number = 4`.execute(db);
    expect(await on("2026-03-01T00:00:00Z")).to.equal(4n);
  });

  it("does not read the other chain blocks, however many there are", async () => {
    await sql`
      insert into ledger.chain_blocks
      select n, '0x' || lpad(n::text, 64, '0'), '0x' || lpad((n - 1)::text, 64, '0'),
        '2026-07-01Z'::timestamptz + n * interval '1 minute', 1
      from generate_series(7, 20000) n`.execute(db);
    await sql`analyze ledger.chain_blocks`.execute(db);
    for (const date of ["2026-01-15Z", "2026-07-09Z", "2030-01-01Z"]) {
      const { rows } = await sql<{ "QUERY PLAN": string }>`
        explain (analyze, timing off) select number from ledger.chain_blocks
        where mined_at <= ${date}::timestamptz and events > 0
        order by mined_at desc, number desc limit 1`.execute(db);
      const plan = rows.map((row) => row["QUERY PLAN"]).join("\n");
      expect(plan).to.match(/Index Only Scan Backward using chain_blocks_by_time.*rows=1/);
    }
    expect(await on("2026-01-15T00:00:00Z")).to.equal(1n);
  });

  it("refuses a chain block that is not mirrored yet", async () => {
    expect(await momentOf({ db }, { chainBlock: 6n })).to.equal(6n);
    const failure = await momentOf({ db }, { chainBlock: 7n }).catch((error: Error) => error);
    expect(failure).to.have.property("code", "BAD_INPUT");
  });
});
