import { expect } from "chai";
import { sql } from "kysely";
import type { Db } from "../../database.ts";
import { STILL_VALID } from "../../schema/versioned.ts";
import { insertSampleLedger } from "../../testing/sample-ledger.ts";
import { createTestDatabase, type TestDatabase } from "../../testing/test-database.ts";
import type { TableDigests } from "./digest-chain.ts";
import { DIGEST_TABLES } from "./digest-columns.ts";
import { segmentDigests } from "./segment-digests.ts";

type Column = { readonly table: string; readonly column: string; readonly type: string };

/** The digests of the whole sample ledger, in the transaction of `db` when it is one. */
async function tablesOf(db: Db): Promise<TableDigests> {
  const range = { schema: "ledger", after: -1n, until: STILL_VALID - 1n };
  return (await segmentDigests(db, range, STILL_VALID)).get(STILL_VALID) ?? {};
}

describe("a row that was altered by hand", function () {
  this.timeout(120_000);
  let database: TestDatabase;
  let db: Db;
  before(async () => {
    database = await createTestDatabase();
    db = database.db;
    await insertSampleLedger(db);
    await dropConstraints();
  });
  after(() => database.close());

  /** So that any value can be put anywhere, as a careless or hostile hand might. */
  async function dropConstraints(): Promise<void> {
    const { rows } = await sql<{ statement: string }>`
      select case when conrelid <> 0
        then format('alter table %s drop constraint %I', conrelid::regclass, conname)
        else format('alter domain %s drop constraint %I', contypid::regtype, conname) end as statement
      from pg_constraint
      where contype in ('c', 'p', 'u') and connamespace = 'ledger'::regnamespace`.execute(db);
    for (const { statement } of rows) await sql.raw(statement).execute(db); // format quoted the names
  }

  async function filledColumns(): Promise<readonly Column[]> {
    const filled: Column[] = [];
    for (const { name } of DIGEST_TABLES) {
      const { rows } = await sql<Column>`
        select ${name} as table, column_name as column, data_type as type
        from information_schema.columns where table_schema = 'ledger' and table_name = ${name}
        order by 2`.execute(db);
      for (const column of rows) if (await hasValue(column)) filled.push(column);
    }
    return filled;
  }

  async function hasValue({ table, column }: Column): Promise<boolean> {
    const { rows } = await sql`
      select from ${sql.id("ledger", table)} where ${sql.ref(column)} is not null limit 1`.execute(
      db,
    );
    return rows.length > 0;
  }

  function otherValue({ column, type }: Column) {
    const value = sql.ref(column);
    switch (type) {
      case "boolean":
        return sql`not ${value}`;
      case "ARRAY":
        return sql`array_append(${value}, null)`;
      case "timestamp with time zone":
        return sql`${value} + interval '1 microsecond'`;
      case "text":
        return sql`${value} || 'x'`;
      default:
        return column === "valid_to" ? sql`${value} - 1` : sql`${value} + 1`;
    }
  }

  it("shows in the digest of its table, whichever column it was", async () => {
    const before = await tablesOf(db);
    const columns = await filledColumns();
    expect(columns.length).to.be.at.least(150);
    const unseen: string[] = [];
    for (const column of columns) {
      const rollBack = new Error("as it was");
      await db
        .transaction()
        .execute(async (transaction) => {
          await sql`
            update ${sql.id("ledger", column.table)} set ${sql.ref(column.column)} = ${otherValue(column)}
            where ctid = (select min(ctid) from ${sql.id("ledger", column.table)}
              where ${sql.ref(column.column)} is not null)`.execute(transaction);
          const after = await tablesOf(transaction);
          if (after[column.table] === before[column.table])
            unseen.push(Object.values(column).join(" "));
          throw rollBack;
        })
        .catch((error: unknown) => expect(error).to.equal(rollBack));
    }
    expect(unseen).to.deep.equal([]);
    expect(await tablesOf(db)).to.deep.equal(before);
  });

  it("shows when it is gone, in every table that has rows", async () => {
    const before = await tablesOf(db);
    const filled = DIGEST_TABLES.filter(({ name }) => name in before);
    expect(filled.length).to.be.at.least(17);
    for (const { name } of filled) {
      await sql`delete from ${sql.id("ledger", name)}
        where ctid = (select min(ctid) from ${sql.id("ledger", name)})`.execute(db);
      expect((await tablesOf(db))[name], name).to.not.equal(before[name]);
    }
  });
});
