import { RegistryError } from "@sixtwo/domain";
import { expect } from "chai";
import { sql } from "kysely";
import { connectDatabase, type Db } from "../../database.ts";
import { requireMigrated } from "../../migrate.ts";
import {
  createEmptyTestDatabase,
  createTestDatabase,
  type TestDatabase,
} from "../../testing/test-database.ts";
import { useGivenScratch } from "./given-scratch.ts";
import { holdRebuildLock } from "./rebuild-lock.ts";
import { createScratchDatabase } from "./scratch-database.ts";

describe("a scratch database", function () {
  this.timeout(60_000);
  let live: TestDatabase;
  beforeEach(async () => {
    live = await createTestDatabase();
  });
  afterEach(() => live.close());

  const scratches = async () => {
    const { rows } = await sql<{ datname: string }>`
      select datname from pg_database
      where datname = 'sixtwo_rebuild_' || (
        select oid from pg_database where datname = current_database())`.execute(live.db);
    return rows.length;
  };

  it("stands beside the live one, with the schema, and goes again", async () => {
    const scratch = await createScratchDatabase(live);
    await requireMigrated(scratch.db);
    expect(await scratches()).to.equal(1);
    expect(new URL(scratch.url).pathname).to.match(/^\/sixtwo_rebuild_\d+$/);
    await scratch.drop();
    expect(await scratches()).to.equal(0);
  });

  it("replaces what an interrupted command left, whoever is still connected to it", async () => {
    const left = await createScratchDatabase(live);
    await sql`create table ledger.left_behind (number bigint)`.execute(left.db);
    const scratch = await createScratchDatabase(live);
    const { rows } = await sql<{ left: string | null }>`
      select to_regclass('ledger.left_behind')::text as left`.execute(scratch.db);
    expect(rows).to.deep.equal([{ left: null }]);
    await scratch.drop();
    await left.db.destroy();
  });

  it("says what to grant to a user who may not create one", async () => {
    const role = `plain_${Date.now()}`;
    await sql.raw(`create role ${role} login`).execute(live.db); // made here
    const url = new URL(live.url);
    url.username = role;
    const { db, close } = await connectDatabase({ url: url.href });
    const failure = await failureOf(createScratchDatabase({ url: url.href, db }));
    await close();
    await sql.raw(`drop role ${role}`).execute(live.db);
    expect(failure).to.have.property("code", "NOT_ALLOWED");
    expect(failure?.message).to.contain(`The database user ${role} may not create`);
    expect(failure?.remedy).to.contain(`alter role "${role}" createdb`);
  });
});

describe("a scratch database that is given", function () {
  this.timeout(60_000);
  let empty: TestDatabase;
  beforeEach(async () => {
    empty = await createEmptyTestDatabase();
  });
  afterEach(() => empty.close());

  const tables = async (db: Db) => {
    const { rows } = await sql<{ name: string }>`
      select relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'`.execute(db);
    return rows.map(({ name }) => name);
  };

  it("has the schema while it is used, and is empty again afterwards", async () => {
    const scratch = await useGivenScratch(empty.url);
    await requireMigrated(scratch.db);
    await scratch.drop();
    expect(await tables(empty.db)).to.deep.equal([]);
  });

  it("is used again after an interrupted command", async () => {
    const left = await useGivenScratch(empty.url);
    await left.db.destroy();
    const scratch = await useGivenScratch(empty.url);
    await requireMigrated(scratch.db);
    await scratch.drop();
  });

  it("is refused and left as it is when it holds anything", async () => {
    await sql`create table public.diary (entry text)`.execute(empty.db);
    const failure = await failureOf(useGivenScratch(empty.url));
    expect(failure).to.have.property("code", "NOT_ALLOWED");
    expect(await tables(empty.db)).to.deep.equal(["diary"]);
  });
});

describe("holdRebuildLock", function () {
  this.timeout(60_000);

  it("lets one command at a time", async () => {
    const live = await createTestDatabase();
    const second = await holdRebuildLock(live.db, () =>
      failureOf(holdRebuildLock(live.db, async () => expect.fail("two at a time"))),
    );
    expect(second).to.have.property("code", "ALREADY_RUNNING");
    expect(await holdRebuildLock(live.db, async () => "again")).to.equal("again");
    await live.close();
  });
});

async function failureOf(work: Promise<unknown>): Promise<RegistryError | null> {
  const failure = await work.then(
    () => null,
    (error: unknown) => error,
  );
  if (failure === null || failure instanceof RegistryError) return failure;
  throw failure;
}
