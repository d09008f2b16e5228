import { sql } from "kysely";
import type { Db } from "../../database.ts";
import { DIGEST_TABLES } from "../digest/digest-columns.ts";

/** Where readers find the mirror. */
export const LIVE = "ledger";
/** Where it is made anew, and where the old one goes for the moment of the switch. */
export const REBUILT = "ledger_rebuilt";
export const REPLACED = "ledger_replaced";

/** How a table's rows tell of which chain blocks they are. */
type Rows =
  | { readonly kind: "recorded"; readonly height: string }
  | { readonly kind: "versioned"; readonly key: readonly string[] }
  /** They do not: the table is copied as a whole. */
  | { readonly kind: "whole" };

export type MirrorTable = {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: Rows;
};

const NUMBERED = ["chain_blocks", "checkpoints", "checkpoint_tables"];
/** Written when the mirrors are switched, and never copied. */
const CURSOR = "cursor";

/** The tables that are copied: all of the mirror apart from its cursor. */
export async function mirrorTables(db: Db): Promise<readonly MirrorTable[]> {
  const { rows } = await sql<{ readonly name: string; readonly columns: readonly string[] }>`
    select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
    from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = ${LIVE}::regnamespace and c.relkind = 'r' and c.relname <> ${CURSOR}
      and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    group by c.relname order by c.relname`.execute(db);
  return rows.map(({ name, columns }) => ({ name, columns, rows: rowsOf(name) }));
}

/** Every table of the mirror, its cursor included. */
export async function mirrorTableNames(db: Db): Promise<readonly string[]> {
  return [...(await mirrorTables(db)).map(({ name }) => name), CURSOR].sort();
}

function rowsOf(name: string): Rows {
  if (NUMBERED.includes(name)) return { kind: "recorded", height: "number" };
  const table = DIGEST_TABLES.find((known) => known.name === name);
  if (table === undefined) return { kind: "whole" };
  if (table.kind === "records") return { kind: "recorded", height: "chain_block" };
  const key = table.endColumns.map((column) => column.name).filter((at) => at !== "valid_to");
  return { kind: "versioned", key };
}
