import type { Address, RegistryCode } from "@sixtwo/domain";
import { sql } from "kysely";
import type { Db } from "../../database.ts";
import type { ActivityKey } from "./activities.ts";
import { heldAt } from "./moment.ts";
import { plainText } from "./plain-text.ts";

type Deps = { readonly db: Db };
type Search = { readonly text: string; readonly limit: number };

/** What a name or a document's hash leads to. */
export type NamedHit =
  | { readonly type: "account"; readonly address: Address }
  | ({ readonly type: "activity" } & ActivityKey)
  | { readonly type: "authorization"; readonly id: number };

type HitRow = {
  readonly type: NamedHit["type"];
  readonly address: Address;
  readonly registry: RegistryCode;
  readonly activity: string;
  readonly id: number;
};

/**
 * Accounts by their entity's name, activities by id or title, authorizations by name: all that
 * contain the text, in any letter case.
 * @throws RegistryError BAD_INPUT for a text that PostgreSQL cannot hold
 */
export async function searchNames(
  { db }: Deps,
  { text, limit }: Search,
): Promise<readonly NamedHit[]> {
  const part = sql`lower(${plainText(text)})`;
  const { rows } = await sql<HitRow>`
    (select 'account' as type, h.address::text, h.registry::text, null as activity, null::int as id
      from ledger.accounts h join ledger.entities e on e.entity_id = h.entity_id
      where ${heldAt("h", null)} and strpos(lower(e.name), ${part}) > 0
      order by h.address limit ${limit}::int)
    union all
    (select 'activity', null, a.registry, a.activity, null from ledger.activities a
      where strpos(lower(a.activity), ${part}) > 0 or strpos(lower(a.title), ${part}) > 0
      order by a.registry, a.activity limit ${limit}::int)
    union all
    (select 'authorization', null, t.registry, null, t.authorization_id
      from ledger.authorizations t
      where ${heldAt("t", null)} and strpos(lower(t.name), ${part}) > 0
      order by t.authorization_id desc limit ${limit}::int)`.execute(db);
  return rows.map(hitOf);
}

/** Activities and authorizations whose document has this SHA-256. */
export async function searchDocuments(
  { db }: Deps,
  { text, limit }: Search,
): Promise<readonly NamedHit[]> {
  const { rows } = await sql<HitRow>`
    (select 'activity' as type, null as address, a.registry::text, a.activity, null::int as id
      from ledger.activities a where a.document_hash = ${text} or exists (
        select 1 from ledger.batches b where b.registry = a.registry
          and b.activity = a.activity and b.document_hash = ${text}) or exists (
        select 1 from ledger.verifications v where v.registry = a.registry
          and v.activity = a.activity and v.document_hash = ${text})
      order by a.registry, a.activity limit ${limit}::int)
    union all
    (select 'authorization', null, t.registry, null, t.authorization_id
      from ledger.authorizations t where ${heldAt("t", null)} and t.terms_hash = ${text}
      order by t.authorization_id desc limit ${limit}::int)`.execute(db);
  return rows.map(hitOf);
}

/** The serials whose serial in the programme that first issued them reads exactly so. */
export async function searchUnderlyingSerial(
  { db }: Deps,
  { text, limit }: Search,
): Promise<readonly { readonly registry: RegistryCode; readonly serial: bigint }[]> {
  // PostgreSQL may test conditions in any order, so that each of them must hold for any text.
  const middle = sql`substr(s.text, length(u.prefix) + 1,
    greatest(0, length(s.text) - length(u.prefix) - length(u.suffix)))`;
  const { rows } = await sql<{ readonly registry: RegistryCode; readonly serial: bigint }>`
    select x.registry, x.serial::bigint as serial from (
      select b.registry, b.first_serial, b.last_serial,
        case when ${middle} ~ '^(0|[1-9][0-9]{0,19})$'
          then b.first_serial + ${middle}::numeric - u.first_number end as serial
      from ledger.underlying_claims u
      join ledger.batches b on b.registry = u.registry and b.batch = u.batch
      cross join (select ${plainText(text)}::text as text) s
      where s.text = u.prefix || ${middle} || u.suffix) x
    where x.serial between x.first_serial and x.last_serial
    order by x.registry, x.serial limit ${limit}::int`.execute(db);
  return rows;
}

function hitOf({ type, address, registry, activity, id }: HitRow): NamedHit {
  switch (type) {
    case "account":
      return { type, address };
    case "activity":
      return { type, registry, activity };
    case "authorization":
      return { type, id };
    default:
      throw new Error(`Unknown search hit ${type satisfies never}`);
  }
}
