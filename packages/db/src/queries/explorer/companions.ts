import { type RawBuilder, sql } from "kysely";
import type { Db } from "../../database.ts";
import type { Moment } from "./moment.ts";

/** Other things that rows name in columns of theirs, to be read together with the rows. */
export type Companion = {
  readonly columns: readonly string[];
  /** The things with one of the keys; said as an array of them, an index finds each. */
  readonly select: (moment: Moment, keys: RawBuilder<unknown>) => RawBuilder<unknown>;
  /** Hears of each thing once, as JSON has it. */
  readonly onFound: (things: readonly unknown[]) => void;
};

type Reading = { readonly moment: Moment; readonly companions?: readonly Companion[] | undefined };

/** The first row brings the companions of all, in the order in which they were asked for. */
type Carrying = {
  readonly position: bigint;
  readonly found: readonly (readonly unknown[] | null)[] | null;
};

/**
 * Rows in their order, with their companions as of a moment: in one statement, because a further one for
 * each kind of companion would take as long again.
 */
export async function rowsWith<Row>(
  db: Db,
  rows: RawBuilder<Row>,
  { moment, companions = [] }: Reading,
): Promise<readonly Row[]> {
  if (companions.length === 0) return (await rows.execute(db)).rows;
  const selected = companions.map((companion) => foundAs(companion, moment));
  const { rows: carrying } = await sql<Row & Carrying>`
    with page as materialized (${rows})
    select p.*, c.found from (select *, row_number() over () as position from page) p
    left join (select json_build_array(${sql.join(selected)}) as found) c on p.position = 1
    order by p.position`.execute(db);
  const found = carrying[0]?.found ?? [];
  for (const [at, { onFound }] of companions.entries()) onFound(found[at] ?? []);
  return carrying.map(({ found: _, position: __, ...row }) => row as Row); // what is left of it
}

function foundAs({ columns, select }: Companion, moment: Moment): RawBuilder<unknown> {
  const each = columns.map((column) => sql`select ${sql.ref(`page.${column}`)} from page`);
  return sql`(select json_agg(y) from (${select(moment, sql.join(each, sql` union `))}) y)`;
}
