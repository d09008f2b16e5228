import { type RawBuilder, sql } from "kysely";
import { STILL_VALID } from "../../schema/versioned.ts";
import {
  CHAIN_BLOCK_COLUMNS,
  DIGEST_TABLES,
  type DigestColumn,
  type DigestTable,
} from "./digest-columns.ts";

/** Which chain blocks a digest is about, and in which schema their rows stand. */
export type DigestRange = {
  /** `ledger`, or the schema in which a mirror is made anew. */
  readonly schema: string;
  /** Chain blocks after this one; -1 for all from the beginning. */
  readonly after: bigint;
  /** The last one. */
  readonly until: bigint;
};

/**
 * What the rows of a table say about a range: `height`, the chain block in which it became so, and
 * `line`, the words that are hashed. docs/digest.md describes both for anyone who wants to check.
 */
export function tableLines(table: DigestTable, range: DigestRange): RawBuilder<unknown> {
  const { columns } = table;
  if (table.kind === "records") {
    return linesOf({
      ...range,
      table: table.name,
      word: "recorded",
      height: "chain_block",
      columns,
    });
  }
  const begun = { ...range, table: table.name, word: "begun", height: "valid_from", columns };
  const ended = { ...begun, word: "ended", height: "valid_to", columns: table.endColumns };
  return sql`${linesOf(begun)} union all ${linesOf(ended)}`;
}

/** The same for the chain blocks in which anything became so: their hashes and times. */
export function chainBlockLines(range: DigestRange): RawBuilder<unknown> {
  const changed = DIGEST_TABLES.flatMap((table) => heightsOf(table, range));
  const table = { table: "chain_blocks", word: "recorded", height: "number" };
  return sql`
    ${linesOf({ ...range, ...table, columns: CHAIN_BLOCK_COLUMNS })}
    and number in (${sql.join(changed, sql` union all `)})`;
}

type Lines = DigestRange & {
  readonly table: string;
  readonly word: string;
  readonly height: string;
  readonly columns: readonly DigestColumn[];
};

function linesOf({ word, columns, ...place }: Lines): RawBuilder<unknown> {
  const members = columns.map(memberSql);
  return sql`
    select ${sql.ref(place.height)}::bigint as height,
      ${sql.lit(`${word} {`)} || concat_ws(',', ${sql.join(members)}) || '}' as line
    from ${rowsIn(place)}`;
}

function heightsOf(table: DigestTable, range: DigestRange): readonly RawBuilder<unknown>[] {
  const heights = table.kind === "records" ? ["chain_block"] : ["valid_from", "valid_to"];
  return heights.map((height) => {
    return sql`select ${sql.ref(height)} from ${rowsIn({ ...range, table: table.name, height })}`;
  });
}

function rowsIn({ schema, table, height, after, until }: Omit<Lines, "word" | "columns">) {
  const at = sql.ref(height);
  // Literals, not parameters: only so do the partial indexes on ended rows serve.
  return sql`
    ${sql.id(schema, table)}
    where ${at} > ${sql.lit(after)} and ${at} <= ${sql.lit(until)} and ${at} < ${sql.lit(STILL_VALID)}`;
}

/** A member of a JSON object; null, and so left out, where the column is null. */
function memberSql({ name, kind }: DigestColumn): RawBuilder<unknown> {
  const column = sql.ref(name);
  const member = JSON.stringify(name);
  switch (kind) {
    case "text":
      return sql`${sql.lit(`${member}:`)} || to_json(${column}::text)::text`;
    case "bare":
      return quoted(member, sql`${column}::text`);
    case "time":
      return quoted(member, sql`trim_scale(extract(epoch from ${column}))::text`);
    case "list":
      return sql`${sql.lit(`${member}:`)} || to_json(${column}::text[])::text`;
    default:
      throw new Error(`Unknown kind ${kind satisfies never}`);
  }
}

/** A text in which nothing needs an escape. */
function quoted(member: string, text: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`${sql.lit(`${member}:"`)} || ${text} || '"'`;
}
