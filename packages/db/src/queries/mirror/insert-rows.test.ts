import { expect } from "chai";
import fc from "fast-check";
import { sql } from "kysely";
import { createEmptyTestDatabase, type TestDatabase } from "../../testing/test-database.ts";
import { insertRows } from "./insert-rows.ts";

type Sample = {
  readonly id: number;
  readonly small: number;
  readonly large: bigint;
  readonly whole: bigint;
  readonly said: string | null;
  readonly free: boolean;
  readonly mined_at: Date;
  readonly names: readonly string[];
  readonly numbers: readonly number[];
};

// "ledger.actions" stands for any table: only its name has to be one that the type knows.
const TABLE = "ledger.actions";
const MANY = 64;

const wellFormed = fc
  .string({ unit: "grapheme" })
  .map((text) => text.toWellFormed().replaceAll("\0", ""));
const samples = fc.record({
  small: fc.integer({ min: -32_768, max: 32_767 }),
  large: fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
  whole: fc.oneof(
    fc.bigInt({ min: -(10n ** 40n), max: 2n ** 256n - 1n }),
    fc.bigInt({ min: 0n, max: 100_000n }),
  ),
  said: fc.option(wellFormed),
  free: fc.boolean(),
  mined_at: fc.date({
    min: new Date("1970-01-01T00:00:00Z"),
    max: new Date("2200-01-01T00:00:00Z"),
    noInvalidDate: true,
  }),
  names: fc.array(wellFormed, { maxLength: 4 }),
  numbers: fc.array(fc.integer(), { maxLength: 4 }),
});

describe("insertRows", function () {
  this.timeout(60_000);
  let database: TestDatabase;
  beforeEach(async () => {
    database = await createEmptyTestDatabase();
    await sql`create schema ledger`.execute(database.db);
    await sql`create domain ledger.place as integer check (value > 0)`.execute(database.db);
    await sql`
      create table ledger.actions (
        id ledger.place primary key, small smallint, large bigint, whole numeric(78), said text,
        free boolean, mined_at timestamptz, names text[], numbers integer[])`.execute(database.db);
  });
  afterEach(() => database.close());

  const insert = (rows: readonly Sample[], onConflict: "fail" | "keep" = "fail") =>
    database.db.transaction().execute((db) => insertRows(db, { table: TABLE, rows, onConflict }));
  const stored = async () =>
    (await sql<Sample>`select * from ledger.actions order by id`.execute(database.db)).rows;
  const numbered = (rows: readonly Omit<Sample, "id">[]) =>
    rows.map((row, place) => ({ id: place + 1, ...row }));

  it("stores many rows by COPY as it stores a few by value", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(samples, { minLength: MANY, maxLength: MANY + 40 }),
        async (some) => {
          const rows = numbered(some);
          await sql`truncate ledger.actions`.execute(database.db);
          await insert(rows);
          expect(await stored()).to.deep.equal(rows);
          await sql`truncate ledger.actions`.execute(database.db);
          for (const row of rows.slice(0, 5)) await insert([row]);
          expect(await stored()).to.deep.equal(rows.slice(0, 5));
        },
      ),
      { numRuns: 25 },
    );
  });

  it("keeps what is there, by COPY too, where it is asked to", async () => {
    const rows = numbered(fc.sample(samples, { numRuns: MANY, seed: 1 }));
    const [first] = rows;
    if (first === undefined) throw new Error("There is no sample.");
    const kept = { ...first, said: "it was here before" };
    await insert([kept]);
    await insert(rows, "keep");
    expect(await stored()).to.deep.equal([kept, ...rows.slice(1)]);
  });

  it("fails on a row that is there, and stores none of the others", async () => {
    const rows = numbered(fc.sample(samples, { numRuns: MANY, seed: 2 }));
    await insert(rows.slice(0, 1));
    const failure = await insert(rows).catch(String);
    expect(failure).to.include("duplicate key");
    expect(await stored()).to.have.length(1);
  });

  it("says which column it cannot copy", async () => {
    await sql`alter table ledger.actions alter column said type jsonb using null`.execute(
      database.db,
    );
    const rows = numbered(fc.sample(samples, { numRuns: MANY, seed: 3 }));
    expect(await insert(rows).catch(String)).to.include("said is of type jsonb");
  });

  it("inserts nothing for no rows", async () => {
    await insert([]);
    expect(await stored()).to.deep.equal([]);
  });
});
