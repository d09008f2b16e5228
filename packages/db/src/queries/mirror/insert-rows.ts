import { CompiledQuery, type RawBuilder, sql } from "kysely";
import { type Column, createCopyBuffer } from "../../copy/copy-buffer.ts";
import type { Db } from "../../database.ts";
import type { Database } from "../../schema.ts";

/** "keep": what is stored under the same primary key stays as it is. */
export type OnConflict = "fail" | "keep";

type Insertion = {
  readonly table: keyof Database;
  /** Rows with the same columns. */
  readonly rows: readonly object[];
  readonly onConflict: OnConflict;
};

const WORTH_A_COPY = 64; // fewer rows are quicker in one statement that names their values

/** Inserts rows: a few in one statement, many by COPY. */
export async function insertRows(db: Db, insertion: Insertion): Promise<void> {
  const { table, rows, onConflict } = insertion;
  const [first] = rows;
  if (first === undefined) return;
  if (rows.length < WORTH_A_COPY) return insertValues(db, insertion);
  const columns = namedIn(first, (await columnsOf(db, [table])).get(table) ?? []);
  const buffer = createCopyBuffer(columns);
  buffer.add(rows);
  await copyInto(db, { table, columns, bytes: buffer.take(), onConflict });
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

type Copied = {
  readonly table: keyof Database;
  readonly columns: readonly Column[];
  /** In PostgreSQL's binary COPY format. */
  readonly bytes: readonly Buffer[];
  readonly onConflict: OnConflict;
};

/** Copies rows into a table. */
export async function copyInto(
  db: Db,
  { table, columns, bytes, onConflict }: Copied,
): Promise<void> {
  if (onConflict === "fail") return copyBytes(db, { into: sql.table(table), columns, bytes });
  // COPY knows no conflicts: so the rows wait in a table of their own.
  await sql`create temp table arriving (like ${sql.table(table)}) on commit drop`.execute(db);
  await copyBytes(db, { into: sql.table("arriving"), columns, bytes });
  const names = namesOf(columns);
  await sql`insert into ${sql.table(table)} (${names}) select ${names} from arriving
    on conflict do nothing`.execute(db);
  await sql`drop table arriving`.execute(db);
}

type Copying = Pick<Copied, "columns" | "bytes"> & { readonly into: RawBuilder<unknown> };

async function copyBytes(db: Db, { into, columns, bytes }: Copying): Promise<void> {
  const statement = sql`copy ${into} (${namesOf(columns)}) from stdin (format binary)`.compile(db);
  await db.executeQuery(CompiledQuery.raw(statement.sql, [bytes]));
}

function namesOf(columns: readonly Column[]): RawBuilder<unknown> {
  return sql.join(columns.map(({ name }) => sql.ref(name)));
}

/** Those of a table's columns that a row names; the others keep what the table says of them. */
export function namedIn(row: object, columns: readonly Column[]): readonly Column[] {
  return columns.filter(({ name }) => name in row);
}

type ColumnOf<Table> = Column & { readonly table: Table };

/** The columns of some tables, with their types. */
export async function columnsOf<Table extends keyof Database>(
  db: Db,
  tables: readonly Table[],
): Promise<ReadonlyMap<Table, readonly Column[]>> {
  const { rows } = await sql<ColumnOf<Table>>`
    select named.place as table, a.attname as name,
      format_type(coalesce(nullif(t.typbasetype, 0), t.oid), null) as type
    from unnest(${tables}::text[]) as named (place)
    join pg_attribute a on a.attrelid = named.place::regclass and a.attnum > 0 and not a.attisdropped
    join pg_type t on t.oid = a.atttypid
    order by a.attrelid, a.attnum`.execute(db);
  return Map.groupBy(rows, ({ table }) => table);
}
