import { sql } from "kysely";
import type { Db } from "../../database.ts";
import type { Database } from "../../schema.ts";

type Insertion = {
  readonly table: keyof Database;
  /** Rows with the same columns. */
  readonly rows: readonly object[];
  /** "keep": what is stored under the same primary key stays as it is. */
  readonly onConflict: "fail" | "keep";
};

const PARAMETER_LIMIT = 60_000; // the protocol counts parameters in 16 bits

/** Inserts rows with as few statements as the protocol allows. */
export async function insertInPortions(
  db: Db,
  { table, rows, onConflict }: Insertion,
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  if (columns.length === 0) return;
  const portion = Math.floor(PARAMETER_LIMIT / columns.length);
  const names = sql.join(columns.map((column) => sql.ref(column)));
  const ending = onConflict === "keep" ? sql`on conflict do nothing` : sql``;
  for (let start = 0; start < rows.length; start += portion) {
    const values = rows
      .slice(start, start + portion)
      .map((row) => sql`(${valuesOf(row, columns)})`);
    await sql`insert into ${sql.table(table)} (${names}) values ${sql.join(values)} ${ending}`.execute(
      db,
    );
  }
}

function valuesOf(row: object, columns: readonly string[]) {
  const fields = new Map<string, unknown>(Object.entries(row));
  return sql.join(columns.map((column) => fields.get(column)));
}
