import { type RawBuilder, sql } from "kysely";
import type { Db } from "../../database.ts";
import { STILL_VALID } from "../../schema/versioned.ts";
import { type CopyLine, withCopyLine } from "./copy-rows.ts";
import { LIVE, type MirrorTable, REBUILT } from "./mirror-tables.ts";

export type CopyOptions = {
  /** Of the mirror that the chain was replayed into. */
  readonly sourceUrl: string;
  /** Of the live database. */
  readonly targetUrl: string;
  readonly db: Db;
  readonly tables: readonly MirrorTable[];
};

/** Copies all rows of the replayed mirror, as they are at one moment, beside the live ones. */
export function copyMirror(options: CopyOptions): Promise<void> {
  return withCopyLine(options, async (line) => {
    for (const table of options.tables) {
      await line.copy(sql`select ${columnsOf(table)} from ${from(table)}`, into(table));
    }
  });
}

/**
 * Brings a copy to where the replayed mirror is now, cursor included: what it says of chain blocks
 * after `final` is taken from there, because a reorg may have replaced it since.
 */
export function updateCopy(options: CopyOptions, final: bigint): Promise<void> {
  return withCopyLine(options, async (line) => {
    for (const table of options.tables) await updateTable(line, table, final);
    const cursor = sql.id(REBUILT, "cursor");
    await line.run(sql`delete from ${cursor}`);
    const columns = sql`only_row, chain_id, ledger, number, hash, mined_at`;
    await line.copy(
      sql`select ${columns} from ${sql.id(LIVE, "cursor")}`,
      sql`${cursor} (${columns})`,
    );
  });
}

async function updateTable(line: CopyLine, table: MirrorTable, final: bigint): Promise<void> {
  const { rows } = table;
  const after = sql.lit(final);
  const select = sql`select ${columnsOf(table)} from ${from(table)}`;
  if (rows.kind === "whole") {
    await line.run(sql`delete from ${made(table)}`);
    return line.copy(select, into(table));
  }
  const height = sql.ref(rows.kind === "recorded" ? rows.height : "valid_from");
  await line.run(sql`delete from ${made(table)} where ${height} > ${after}`);
  if (rows.kind === "versioned") await updateEnds(line, table, { key: rows.key, after });
  await line.copy(sql`${select} where ${height} > ${after}`, into(table));
}

type Ends = { readonly key: readonly string[]; readonly after: RawBuilder<unknown> };

/** Versions that began before and ended since. */
async function updateEnds(line: CopyLine, table: MirrorTable, { key, after }: Ends): Promise<void> {
  const still = sql.lit(STILL_VALID);
  const ended = sql.id(`ended_${table.name}`);
  const columns = sql.join([...key, "valid_to"].map((name) => sql.ref(name)));
  const same = key.map((name) => sql`t.${sql.ref(name)} = e.${sql.ref(name)}`);
  await line.run(sql`
    update ${made(table)} set valid_to = ${still} where valid_to > ${after} and valid_to < ${still}`);
  await line.run(sql`
    create temporary table ${ended} on commit drop as
    select ${columns} from ${made(table)} with no data`);
  await line.copy(
    sql`select ${columns} from ${from(table)}
      where valid_from <= ${after} and valid_to > ${after} and valid_to < ${still}`,
    ended,
  );
  await line.run(sql`
    update ${made(table)} t set valid_to = e.valid_to from ${ended} e
    where ${sql.join(same, sql` and `)}`);
}

function columnsOf({ columns }: MirrorTable): RawBuilder<unknown> {
  return sql.join(columns.map((name) => sql.ref(name)));
}

function from({ name }: MirrorTable): RawBuilder<unknown> {
  return sql.id(LIVE, name);
}

function made({ name }: MirrorTable): RawBuilder<unknown> {
  return sql.id(REBUILT, name);
}

function into(table: MirrorTable): RawBuilder<unknown> {
  return sql`${made(table)} (${columnsOf(table)})`;
}
