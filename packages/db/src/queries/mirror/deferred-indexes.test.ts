import { setTimeout as sleep } from "node:timers/promises";
import { expect } from "chai";
import { sql } from "kysely";
import { connectDatabase } from "../../database.ts";
import { indexNames } from "../../testing/index-names.ts";
import { createTestDatabase, type TestDatabase } from "../../testing/test-database.ts";
import { buildDeferredIndexes, deferIndexes } from "./deferred-indexes.ts";
import { holdMirrorLock } from "./mirror-lock.ts";

describe("indexes that a backfill puts off", function () {
  this.timeout(60_000);
  let database: TestDatabase;
  let whole: readonly string[];
  beforeEach(async () => {
    database = await createTestDatabase();
    whole = await indexes();
    await deferIndexes(database.db);
  });
  afterEach(() => database.close());

  const indexes = () => indexNames(database.db, ["actions", "blocks"]);

  /** Waits until so many sessions of the database wait for a lock. */
  async function untilWaiting(count: number): Promise<void> {
    for (;;) {
      const { rows } = await sql`
        select from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`.execute(database.db);
      if (rows.length === count) return;
      await sleep(10);
    }
  }

  it("are made with their names, and once", async () => {
    expect(await buildDeferredIndexes(database.db)).to.equal(whole.length - 2); // the primary keys stayed
    expect(await indexes()).to.deep.equal(whole);
    expect(await buildDeferredIndexes(database.db)).to.equal(0);
  });

  it("are made two at a time, by a writer that holds the mirror's lock too", async () => {
    await holdMirrorLock(database.db, async (writer) => {
      const building = await database.db.transaction().execute(async (other) => {
        await sql`lock table ledger.actions in row exclusive mode`.execute(other); // as one that writes
        const begun = buildDeferredIndexes(writer);
        await untilWaiting(2);
        return { begun };
      });
      await building.begun;
    });
    expect(await indexes()).to.deep.equal(whole);
  });

  it("are waited for, where another makes one, and made where it fails", async () => {
    const other = await connectDatabase({ url: database.url, poolSize: 1 });
    const failing = other.db
      .transaction()
      .execute(async (transaction) => {
        await sql`
          select from ledger.deferred_indexes where name = 'blocks_live' for update`.execute(
          transaction,
        );
        const begun = buildDeferredIndexes(database.db).then(() => "made");
        await untilWaiting(1);
        expect(await indexes()).to.deep.equal(whole.filter((name) => name !== "blocks_live"));
        throw Object.assign(new Error("It failed."), { begun });
      })
      .catch(({ begun }: { readonly begun: Promise<string> }) => begun);
    expect(await failing).to.equal("made");
    expect(await indexes()).to.deep.equal(whole);
    await other.close();
  });
});
