import { CompiledQuery, type RawBuilder, sql } from "kysely";
import { binaryRows, type Column } from "../../copy/binary-rows.ts";
import type { Db } from "../../database.ts";
import type { Database } from "../../schema.ts";

type Insertion = {
  readonly table: keyof Database;
  /** Rows with the same columns. */
  readonly rows: readonly object[];
  /** "keep": what is stored under the same primary key stays as it is. */
  readonly onConflict: "fail" | "keep";
};

const WORTH_A_COPY = 64; // fewer rows are quicker in one statement that names their values

/** Inserts rows: a few in one statement, many by COPY. */
export async function insertRows(db: Db, insertion: Insertion): Promise<void> {
  const { table, rows, onConflict } = insertion;
  if (rows.length === 0) return;
  if (rows.length < WORTH_A_COPY) return insertValues(db, insertion);
  const columns = await columnsOf(db, insertion);
  if (onConflict === "fail") return copyRows(db, { into: sql.table(table), columns, rows });
  // COPY knows no conflicts: so the rows wait in a table of their own.
  await sql`create temp table arriving (like ${sql.table(table)}) on commit drop`.execute(db);
  await copyRows(db, { into: sql.table("arriving"), columns, rows });
  const names = namesOf(columns);
  await sql`insert into ${sql.table(table)} (${names}) select ${names} from arriving
    on conflict do nothing`.execute(db);
  await sql`drop table arriving`.execute(db);
}

async function insertValues(db: Db, { table, rows, onConflict }: Insertion): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  const names = sql.join(columns.map((column) => sql.ref(column)));
  const ending = onConflict === "keep" ? sql`on conflict do nothing` : sql``;
  const values = rows.map((row) => sql`(${valuesOf(row, columns)})`);
  await sql`insert into ${sql.table(table)} (${names}) values ${sql.join(values)} ${ending}`.execute(
    db,
  );
}

function valuesOf(row: object, columns: readonly string[]) {
  const fields = new Map<string, unknown>(Object.entries(row));
  return sql.join(columns.map((column) => fields.get(column)));
}

type Copy = {
  readonly into: RawBuilder<unknown>;
  readonly columns: readonly Column[];
  readonly rows: readonly object[];
};

async function copyRows(db: Db, { into, columns, rows }: Copy): Promise<void> {
  const statement = sql`copy ${into} (${namesOf(columns)}) from stdin (format binary)`.compile(db);
  await db.executeQuery(CompiledQuery.raw(statement.sql, [binaryRows(columns, rows)]));
}

function namesOf(columns: readonly Column[]): RawBuilder<unknown> {
  return sql.join(columns.map(({ name }) => sql.ref(name)));
}

/** The columns that the rows have, with their types. */
async function columnsOf(db: Db, { table, rows }: Insertion): Promise<readonly Column[]> {
  const { rows: columns } = await sql<Column>`
    select a.attname as name,
      format_type(coalesce(nullif(t.typbasetype, 0), t.oid), null) as type
    from pg_attribute a join pg_type t on t.oid = a.atttypid
    where a.attrelid = ${table}::regclass and a.attnum > 0 and not a.attisdropped
      and a.attname = any(${Object.keys(rows[0] ?? {})}::text[])
    order by a.attnum`.execute(db);
  return columns;
}
