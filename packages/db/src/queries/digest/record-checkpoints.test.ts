import { expect } from "chai";
import { sql } from "kysely";
import type { Db } from "../../database.ts";
import { insertSampleLedger } from "../../testing/sample-ledger.ts";
import { hashOf } from "../../testing/sample-time.ts";
import { createTestDatabase, type TestDatabase } from "../../testing/test-database.ts";
import { dropCheckpointsAfter, findCheckpoint, storedDigests } from "./checkpoints.ts";
import { dueCheckpoints } from "./due-checkpoints.ts";
import { mirrorDigest } from "./mirror-digest.ts";
import { recordCheckpoints } from "./record-checkpoints.ts";

const EVERY = 2n;

describe("recordCheckpoints", function () {
  this.timeout(60_000);
  let database: TestDatabase;
  let db: Db;
  beforeEach(async () => {
    database = await createTestDatabase();
    db = database.db;
    await insertSampleLedger(db);
  });
  afterEach(() => database.close());

  const due = (final: bigint, limit = 10) => dueCheckpoints(db, { final, every: EVERY, limit });
  const record = (...numbers: readonly bigint[]) => {
    const chainBlocks = numbers.map((number) => ({ number, hash: hashOf(Number(number)) }));
    return recordCheckpoints(db, { chainBlocks, every: EVERY });
  };
  const computed = async () => {
    const { points } = await mirrorDigest(db, { every: EVERY });
    return new Map(points.map(({ number, digest }) => [number, digest]));
  };

  it("stores what the rows say, one by one or many at once", async () => {
    await record(2n);
    await record(4n, 6n);
    expect(await storedDigests(db)).to.deep.equal(await computed());
    const [, , last] = (await mirrorDigest(db, { every: EVERY })).points;
    expect(await findCheckpoint({ db }, "newest")).to.deep.equal({ ...last, hash: hashOf(6) });
    expect(await findCheckpoint({ db }, 4n)).to.deep.include({ number: 4n, hash: hashOf(4) });
    expect(await findCheckpoint({ db }, 5n)).to.equal(null);
  });

  it("tells which come next: final ones, a few at a time", async () => {
    expect(await due(6n)).to.deep.equal([2n, 4n, 6n]);
    expect(await due(5n)).to.deep.equal([2n, 4n]);
    expect(await due(6n, 1)).to.deep.equal([2n]);
    expect(await due(1n)).to.deep.equal([]);
    await record(2n, 4n);
    expect(await due(5n)).to.deep.equal([]);
    expect(await due(6n)).to.deep.equal([6n]);
  });

  it("begins with the segment of the first row, however late that is", async () => {
    await sql`truncate ledger.system, ledger.registries, ledger.entities, ledger.accounts,
      ledger.activities, ledger.offices, ledger.approaches, ledger.approach_statuses,
      ledger.batches, ledger.blocks, ledger.actions, ledger.underlying_claims,
      ledger.initial_reports`.execute(db);
    expect(await due(2n)).to.deep.equal([]);
    expect(await due(6n)).to.deep.equal([4n, 6n]);
    await record(4n, 6n);
    expect(await storedDigests(db)).to.deep.equal(await computed());
  });

  it("goes on over segments in which nothing happened", async () => {
    await sql`update ledger.cursor set number = 11`.execute(db);
    await record(2n, 4n, 6n, 8n);
    await record(10n);
    const stored = await storedDigests(db);
    expect([...stored.keys()]).to.deep.equal([2n, 4n, 6n, 8n, 10n]);
    const all = await computed();
    for (const [number, digest] of stored) expect(digest).to.equal(all.get(number));
    expect((await findCheckpoint({ db }, 8n))?.tables).to.deep.equal({});
  });

  it("refuses what does not follow on the newest one, and stores nothing of it", async () => {
    await record(2n);
    for (const wrong of [[2n], [6n], [4n, 6n, 8n]]) {
      const failure = await record(...wrong).catch((error: Error) => error);
      expect(failure).to.have.property("code", "NOT_SYNCED");
    }
    expect([...(await storedDigests(db)).keys()]).to.deep.equal([2n]);
  });

  it("forgets what a reorg replaced, and says the same when it is recorded again", async () => {
    await record(2n, 4n, 6n);
    const before = await storedDigests(db);
    await dropCheckpointsAfter(db, 2n);
    expect([...(await storedDigests(db)).keys()]).to.deep.equal([2n]);
    await record(4n, 6n);
    expect(await storedDigests(db)).to.deep.equal(before);
  });

  it("reads no more rows than changed", async () => {
    await sql`
      insert into ledger.blocks (block_id, registry, party, vintage, batch, metric, first_serial,
        last_serial, quantity, holder, first_transferred, terminal, locked, frozen, valid_from, valid_to)
      select 10000 + i, 'GHA01', 'GHA', 2023, 1, 0, i, i, 1, '0x' || repeat('0', 40), false, false,
        false, false, 1 + i / 20, 2 + i / 20
      from generate_series(1, 20000) i`.execute(db);
    await sql`analyze ledger.blocks`.execute(db);
    await sql`update ledger.cursor set number = 1002`.execute(db);
    const heights = await dueCheckpoints(db, { final: 998n, every: EVERY, limit: 1000 });
    await record(...heights);
    const read = async () => {
      await sql`select pg_stat_force_next_flush()`.execute(db);
      await sql`select pg_stat_clear_snapshot()`.execute(db);
      const { rows } = await sql<{ rows: bigint }>`
        select seq_tup_read + idx_tup_fetch as rows from pg_stat_user_tables
        where schemaname = 'ledger' and relname = 'blocks'`.execute(db);
      return rows[0]?.rows ?? 0n;
    };
    const before = await read();
    await record(1000n);
    await new Promise((resolve) => setTimeout(resolve, 1_500)); // counts are flushed once a second
    expect(Number((await read()) - before)).to.be.within(40, 400);
  });
});
