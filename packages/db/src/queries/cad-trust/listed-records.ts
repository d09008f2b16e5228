import { type RawBuilder, sql } from "kysely";
import type { Db } from "../../database.ts";
import type { CadTrustTable } from "../../schema/cad-trust.ts";
import {
  countRecords,
  isPublic,
  type PublicRecord,
  publicId,
  selectRecords,
} from "./select-records.ts";

type Deps = { readonly db: Db };

/** What to list; the marketplace's filters are for units alone. */
export type RecordFilter = {
  readonly marketplaceIdentifiers: readonly string[] | null;
  readonly hasMarketplaceIdentifier: boolean | null;
};

export type RecordPage = {
  readonly table: CadTrustTable;
  readonly filter: RecordFilter;
  readonly limit: number;
  readonly offset: number;
};

/** A page of a table's records, and how many there are in all. */
export async function listRecords(
  deps: Deps,
  { table, filter, limit, offset }: RecordPage,
): Promise<{ readonly records: readonly PublicRecord[]; readonly total: number }> {
  const where = filtered(table, filter);
  const records = await selectRecords(deps, table, { where, limit, offset });
  return { records, total: await countRecords(deps, table, where) };
}

/** A record by what the API calls it; null when the table has none, or `id` is none. */
export async function findRecord(
  deps: Deps,
  table: CadTrustTable,
  id: string,
): Promise<PublicRecord | null> {
  const where = sql`(p.own_id::text = ${id} or p.cad_trust_id = ${id}) and ${publicId} = ${id}`;
  const [record] = await selectRecords(deps, table, { where, limit: 1, offset: 0 });
  return record ?? null;
}

/** What the API calls records, by their local ids; one that is not there is left out. */
export async function publicIds(
  { db }: Deps,
  localIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (localIds.length === 0) return new Map();
  const { rows } = await sql<{ readonly localId: string; readonly id: string }>`
    select p.local_id as "localId", ${publicId} as id
    from cad_trust.publications p
    where p.local_id = any(${localIds}::text[]) and ${isPublic}`.execute(db);
  return new Map(rows.map(({ localId, id }) => [localId, id]));
}

function filtered(table: CadTrustTable, filter: RecordFilter): RawBuilder<unknown> {
  const { marketplaceIdentifiers: identifiers, hasMarketplaceIdentifier: has } = filter;
  if (table !== "unit") return sql`true`;
  return sql`
    (${identifiers}::text[] is null or t.marketplace_identifier = any(${identifiers}::text[]))
    and (${has}::boolean is null or (t.marketplace_identifier is not null) = ${has}::boolean)`;
}
