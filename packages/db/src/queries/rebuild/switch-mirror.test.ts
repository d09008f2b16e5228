import { setTimeout as sleep } from "node:timers/promises";
import { RegistryError } from "@sixtwo/domain";
import { expect } from "chai";
import { type RawBuilder, sql } from "kysely";
import { connectDatabase, type Db } from "../../database.ts";
import { insertSampleLedger } from "../../testing/sample-ledger.ts";
import { createTestDatabase, type TestDatabase } from "../../testing/test-database.ts";
import { mirrorDigest } from "../digest/mirror-digest.ts";
import { recordCheckpoints } from "../digest/record-checkpoints.ts";
import { readCursor } from "../mirror/cursor.ts";
import { holdMirrorLock } from "../mirror/mirror-lock.ts";
import { stateDigest } from "../mirror/state-digest.ts";
import { makeCopy, requireReplaceable } from "./make-copy.ts";
import { switchMirror } from "./switch-mirror.ts";
import { tableFacts } from "./table-facts.ts";

describe("replacing the live mirror by a copy", function () {
  this.timeout(60_000);
  let live: TestDatabase;
  let scratch: TestDatabase;
  beforeEach(async () => {
    [live, scratch] = await Promise.all([createTestDatabase(), createTestDatabase()]);
    await Promise.all([insertSampleLedger(live.db), insertSampleLedger(scratch.db)]);
  });
  afterEach(() => Promise.all([live.close(), scratch.close()]));

  const run = (db: Db, statement: RawBuilder<unknown>) => statement.execute(db);
  const copied = (final = 4n) => makeCopy({ live, scratch }, final);
  const switched = async (patienceMs = 5_000) => {
    const copy = await copied();
    return switchMirror({ live, scratch, copy, patienceMs, untilReplayed: async () => undefined });
  };
  const failureOf = async (work: Promise<unknown>): Promise<RegistryError | null> => {
    const failure = await work.then(
      () => null,
      (error: unknown) => error,
    );
    if (failure === null || failure instanceof RegistryError) return failure;
    throw failure;
  };
  const schemas = async () => {
    const { rows } = await sql<{ name: string }>`
      select nspname as name from pg_namespace where nspname like 'ledger%' order by 1`.execute(
      live.db,
    );
    return rows.map(({ name }) => name);
  };

  it("heals what was altered by hand, and leaves nothing beside it", async () => {
    const sound = await stateDigest(scratch.db);
    await run(live.db, sql`update ledger.blocks set frozen = not frozen`);
    await run(live.db, sql`delete from ledger.actions where chain_block = 4`);
    await run(live.db, sql`update ledger.accounts set free = not free`);
    expect(await stateDigest(live.db)).to.not.deep.equal(sound);
    expect(await switched()).to.deep.equal(await readCursor(scratch.db));
    expect(await stateDigest(live.db)).to.deep.equal(sound);
    expect(await schemas()).to.deep.equal(["ledger"]);
  });

  it("takes over what happened while it was copied, reorgs within the final height included", async () => {
    const copy = await copied(3n);
    await run(
      scratch.db,
      sql`update ledger.blocks set valid_to = 9 where valid_to > 9 and first_serial = 1`,
    );
    await run(scratch.db, sql`delete from ledger.actions where chain_block = 6`);
    await run(
      scratch.db,
      sql`update ledger.accounts set valid_to = 9223372036854775807 where valid_to = 6`,
    );
    await run(scratch.db, sql`delete from ledger.accounts where valid_from = 6`);
    await run(scratch.db, sql`update ledger.cursor set number = 9`);
    await run(
      scratch.db,
      sql`insert into ledger.chain_blocks values
      (9, '0x' || repeat('9', 64), '0x' || repeat('8', 64), '2026-09-01Z', 1)`,
    );
    const cursor = await switchMirror({
      ...{ live, scratch, copy, patienceMs: 5_000, untilReplayed: async () => undefined },
    });
    expect(cursor.number).to.equal(9n);
    expect(await stateDigest(live.db)).to.deep.equal(await stateDigest(scratch.db));
  });

  it("brings the checkpoints along", async () => {
    const chainBlocks = [{ number: 4n, hash: `0x${"4".repeat(64)}` as const }];
    await recordCheckpoints(scratch.db, { chainBlocks, every: 4n });
    await switched();
    const stored = await live.db.selectFrom("ledger.checkpoints").selectAll().execute();
    const { points } = await mirrorDigest(live.db, { every: 4n });
    expect(stored.map(({ digest }) => digest)).to.deep.equal([points[0]?.digest]);
  });

  it("loses nothing of what an operator added to the tables", async () => {
    const role = `reader_${Date.now()}`;
    await sql.raw(`create role ${role}`).execute(live.db); // made here
    for (const statement of [
      `grant usage on schema ledger to ${role}`,
      `grant select on ledger.blocks to ${role} with grant option`,
      `grant select (address, kind), update (kind) on ledger.accounts to ${role}`,
      `grant select on ledger.actions to public`,
      `comment on table ledger.blocks is 'Looked after by "Ops"; it''s ours'`,
      `comment on column ledger.blocks.holder is 'whose'`,
      `comment on index ledger.blocks_by_serial is 'by serial'`,
      `comment on constraint accounts_pkey on ledger.accounts is 'one at a time'`,
      `create index "of Ghana" on ledger.blocks (vintage) where party = 'GHA'`,
      `alter table ledger.blocks set (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.01)`,
      `alter table ledger.blocks alter column holder set statistics 500`,
      `alter table ledger.blocks alter column holder set (n_distinct = -0.5)`,
      `alter table ledger.actions alter column quantity set default 1`,
      `alter table ledger.accounts add constraint known_party check (party <> 'ZZZ')`,
      `alter table ledger.metrics add column noted bigint generated by default as identity (start 100)`,
      `create schema reports`,
      `create view reports.held with (security_barrier) as
        select holder, sum(quantity) as quantity from ledger.blocks
        where valid_to = 9223372036854775807 group by 1`,
      `create view reports.largest as select * from reports.held order by quantity desc limit 1`,
      `grant select on reports.held to ${role}`,
      `comment on view reports.held is 'who has what'`,
    ]) {
      await sql.raw(statement).execute(live.db); // written above
    }
    await run(
      scratch.db,
      sql`alter table ledger.metrics add column noted bigint generated by default as identity (start 100)`,
    );
    await run(
      scratch.db,
      sql`insert into ledger.metrics (metric, unit, named_at, chain_block, log_index, tx_hash)
      values (1, 'ha', '2026-01-01', 2, 9, '0x' || repeat('a', 64))`,
    );
    const [facts, views] = [
      await tableFacts(live.db, "ledger"),
      await tableFacts(live.db, "reports"),
    ];
    const held = await viewFacts();
    await run(
      live.db,
      sql`update ledger.blocks set quantity = quantity + 5, last_serial = last_serial + 5`,
    );
    await switched();
    expect(await tableFacts(live.db, "ledger")).to.deep.equal(facts);
    expect(await tableFacts(live.db, "reports")).to.deep.equal(views);
    expect(await viewFacts()).to.deep.equal(held);
    const { rows } = await sql`select sum(quantity)::int as all from reports.held`.execute(live.db);
    expect(rows).to.deep.equal([{ all: 1_200 }]);
    await run(
      live.db,
      sql`insert into ledger.metrics (metric, unit, named_at, chain_block, log_index, tx_hash)
      values (2, 'kg', '2026-01-01', 2, 10, '0x' || repeat('b', 64))`,
    );
    const noted = await sql`select noted::int as noted from ledger.metrics order by metric`.execute(
      live.db,
    );
    expect(noted.rows).to.deep.equal([{ noted: 100 }, { noted: 101 }]);
    await sql.raw(`drop owned by ${role}`).execute(live.db);
    await sql.raw(`drop role ${role}`).execute(live.db);
  });

  async function viewFacts(): Promise<readonly object[]> {
    const { rows } = await sql<object>`
      select relname, reloptions, relacl::text as acl, obj_description(oid, 'pg_class') as comment,
        pg_get_viewdef(oid) as definition
      from pg_class where relkind = 'v' and relnamespace = 'reports'::regnamespace order by 1`.execute(
      live.db,
    );
    return rows;
  }

  for (const { what, statements, named } of [
    {
      what: "a materialized view reads them",
      statements: ["create materialized view public.held as select holder from ledger.blocks"],
      named: "materialized view held",
    },
    {
      what: "a foreign key points at them",
      statements: [
        "create table public.notes (registry text references ledger.registries (registry))",
      ],
      named: "constraint notes_registry_fkey on table notes",
    },
    {
      what: "a function is made of them",
      statements: [
        "create function public.held() returns bigint begin atomic select count(*) from ledger.blocks; end",
      ],
      named: "function held()",
    },
  ]) {
    it(`refuses before anything is done when ${what}`, async () => {
      for (const statement of statements) await sql.raw(statement).execute(live.db); // written above
      const failure = await failureOf(requireReplaceable(live.db));
      expect(failure).to.have.property("code", "NOT_ALLOWED");
      expect(failure?.message).to.contain(named);
    });
  }

  it("refuses what a copy would not have", async () => {
    await run(
      live.db,
      sql`create function public.note() returns trigger language plpgsql as 'begin return new; end'`,
    );
    await run(
      live.db,
      sql`create trigger noting before insert on ledger.blocks for each row execute function public.note()`,
    );
    await requireReplaceable(live.db);
    const failure = await failureOf(copied());
    expect(failure).to.have.property("code", "NOT_ALLOWED");
    expect(failure?.message).to.contain("trigger | blocks").and.contain("noting");
  });

  it("refuses a mirror that is being filled for the first time", async () => {
    await requireReplaceable(live.db);
    await run(
      live.db,
      sql`insert into ledger.deferred_indexes values ('blocks_live', 'create index …')`,
    );
    expect(await failureOf(requireReplaceable(live.db))).to.have.property("code", "NOT_SYNCED");
  });

  it("ends the writer's session, so that it forgets what it knew", async () => {
    let seen = -1;
    const writing = holdMirrorLock(live.db, async (connection, lost) => {
      await readCursor(connection);
      await new Promise((resolve) => lost.addEventListener("abort", resolve));
      seen = 1;
    });
    const outcome = failureOf(writing);
    await sleep(200);
    await switched();
    expect((await outcome)?.code).to.equal("DATABASE_UNREACHABLE");
    expect(seen).to.equal(1);
  });

  it("lets a writer that waits begin anew on the new mirror", async () => {
    const copy = await copied();
    const { db, close } = await connectDatabase({ url: live.url });
    let waited: Promise<unknown> = Promise.resolve();
    const cursor = await switchMirror({
      ...{ live, scratch, copy, patienceMs: 5_000 },
      async untilReplayed() {
        // The cursor is locked here: whoever wants to write waits.
        waited = run(db, sql`update ledger.cursor set number = 7 where number = 6`);
        await sleep(300);
      },
    });
    await waited;
    await close();
    expect(cursor.number).to.equal(6n);
    expect((await readCursor(live.db))?.number).to.equal(7n);
    expect(await stateDigest(live.db)).to.deep.equal(await stateDigest(scratch.db));
  });

  it("waits for a transaction that sees the database as it was, and changes nothing if it stays", async () => {
    const { db, close } = await connectDatabase({ url: live.url });
    const reading = Promise.withResolvers<void>();
    const transaction = db
      .transaction()
      .setIsolationLevel("repeatable read")
      .execute(async (snapshot) => {
        await run(snapshot, sql`select 1`);
        await reading.promise;
        return (await sql`select from ledger.blocks`.execute(snapshot)).rows.length;
      });
    await sleep(100);
    const before = await stateDigest(live.db);
    const failure = await failureOf(switched(300));
    expect(failure).to.have.property("code", "NOT_SYNCED");
    expect(failure?.message).to.match(/^Transactions stayed open .* process \d+ sixtwo\./);
    expect(await stateDigest(live.db)).to.deep.equal(before);
    const going = switched();
    await sleep(500);
    reading.resolve();
    expect(await transaction).to.be.greaterThan(0);
    await going;
    await close();
  });

  it("keeps no reader out, and shows every reader one mirror or the other", async () => {
    await run(
      live.db,
      sql`update ledger.blocks set quantity = quantity + 1, last_serial = last_serial + 1
      where valid_to = 9223372036854775807 and first_serial = 1`,
    );
    const seen = new Set<string>();
    let reading = true;
    let slowest = 0;
    const reader = async () => {
      const { db, close } = await connectDatabase({ url: live.url, readOnly: true });
      while (reading) {
        const begun = performance.now();
        const { rows } = await sql<{ text: string }>`
          select (select sum(quantity) from ledger.blocks where valid_to = 9223372036854775807)
            || ' t, ' || (select count(*) from ledger.actions) || ' actions, at ' ||
            (select number from ledger.cursor) as text`.execute(db);
        slowest = Math.max(slowest, performance.now() - begun);
        seen.add(rows[0]?.text ?? "");
      }
      await close();
    };
    const readers = [reader(), reader(), reader()];
    for (let turn = 0; turn < 3; turn++) await switched();
    reading = false;
    await Promise.all(readers);
    const actions = (await scratch.db.selectFrom("ledger.actions").select("kind").execute()).length;
    expect([...seen].sort()).to.deep.equal([
      `1200 t, ${actions} actions, at 6`,
      `1201 t, ${actions} actions, at 6`,
    ]);
    expect(slowest).to.be.lessThan(3_000);
  });
});
