import { type RawBuilder, sql } from "kysely";
import type { Db } from "../../database.ts";
import type { TableDigests } from "./digest-chain.ts";
import { DIGEST_TABLES } from "./digest-columns.ts";
import { chainBlockLines, type DigestRange, tableLines } from "./digest-lines.ts";

/** What the rows say about each segment of a range, by the number of the segment's last chain block. */
export type Segments = ReadonlyMap<bigint, TableDigests>;

/**
 * The digests of all tables, segment by segment; a segment in which nothing changed is left out, and
 * so is a table without a line. One pass over the rows that changed in the range: call it in a
 * transaction that sees one state.
 * @param every chain blocks in a segment; each ends at a multiple of it
 */
export async function segmentDigests(db: Db, range: DigestRange, every: bigint): Promise<Segments> {
  const segments = new Map<bigint, Record<string, string>>();
  for (const [name, lines] of linesByTable(range)) {
    for (const { segment, digest } of await digestsOf(db, lines, every)) {
      const tables = segments.get(segment) ?? {};
      tables[name] = digest;
      segments.set(segment, tables);
    }
  }
  return segments;
}

function linesByTable(range: DigestRange): readonly (readonly [string, RawBuilder<unknown>])[] {
  return [
    ...DIGEST_TABLES.map((table) => [table.name, tableLines(table, range)] as const),
    ["chain_blocks", chainBlockLines(range)],
  ];
}

type Digested = { readonly segment: bigint; readonly digest: string };

/** Sorted by their hashes, lines need no other order: none that a collation or a plan could change. */
async function digestsOf(
  db: Db,
  lines: RawBuilder<unknown>,
  every: bigint,
): Promise<readonly Digested[]> {
  const { rows } = await sql<Digested>`
    select segment, encode(sha256(string_agg(hash, ''::bytea order by hash)), 'hex') as digest
    from (
      select ((height - 1) / ${sql.lit(every)} + 1) * ${sql.lit(every)} as segment,
        sha256(convert_to(line, 'UTF8')) as hash
      from (${lines}) as lines
    ) as hashed
    group by segment`.execute(db);
  return rows;
}
