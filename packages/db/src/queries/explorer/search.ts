import type { Address, ApproachCode, PartyCode, RegistryCode } from "@sixtwo/domain";
import { sql } from "kysely";
import type { Db } from "../../database.ts";
import type { ActivityKey } from "./activities.ts";
import type { ApproachKey } from "./approach-key.ts";
import { heldAt } from "./moment.ts";
import { plainText } from "./plain-text.ts";

type Deps = { readonly db: Db };
type Search = { readonly text: string; readonly limit: number };

/** What a name or a document's hash leads to. */
export type NamedHit =
  | { readonly type: "account"; readonly address: Address }
  | ({ readonly type: "activity" } & ActivityKey)
  | { readonly type: "authorization"; readonly id: number }
  | ({ readonly type: "approach" } & ApproachKey);

type HitRow = {
  readonly type: NamedHit["type"];
  readonly address: Address;
  readonly registry: RegistryCode;
  readonly activity: string;
  readonly id: number;
  readonly party: PartyCode;
  readonly approach: ApproachCode;
};

/**
 * Approaches by code or title, accounts by their entity's name or identification, activities by id or
 * title, authorizations by name: all that contain the text, in any letter case.
 * @throws RegistryError BAD_INPUT for a text that PostgreSQL cannot hold
 */
export async function searchNames(
  { db }: Deps,
  { text, limit }: Search,
): Promise<readonly NamedHit[]> {
  const part = sql`lower(${plainText(text)})`;
  const { rows } = await sql<HitRow>`
    (select 'approach' as type, null as address, c.registry::text, null as activity, null::int as id,
        c.party::text, c.approach::text
      from ledger.approaches c
      where ${heldAt("c", null)} and (lower(c.approach) = ${part} or strpos(lower(c.title), ${part}) > 0)
      order by c.approach, c.party limit ${limit}::int)
    union all
    (select 'account', h.address, h.registry, null, null, null, null
      from ledger.accounts h join ledger.entities e on e.entity_id = h.entity_id
      where ${heldAt("h", null)}
        and (strpos(lower(e.name), ${part}) > 0 or lower(e.identification) = ${part})
      order by h.address limit ${limit}::int)
    union all
    (select 'activity', null, a.registry, a.activity, null, null, null from ledger.activities a
      where strpos(lower(a.activity), ${part}) > 0 or strpos(lower(a.title), ${part}) > 0
      order by a.registry, a.activity limit ${limit}::int)
    union all
    (select 'authorization', null, t.registry, null, t.authorization_id, null, null
      from ledger.authorizations t
      where ${heldAt("t", null)} and strpos(lower(t.name), ${part}) > 0
      order by t.authorization_id desc limit ${limit}::int)`.execute(db);
  return rows.map(hitOf);
}

/**
 * What the serials of underlying programmes stand for, out of one serial as the programme writes it.
 * Where its number begins and ends in the text is not known: each way to read it is looked up.
 */
export async function searchUnderlyingSerial(
  { db }: Deps,
  { text, limit }: Search,
): Promise<readonly { readonly registry: RegistryCode; readonly serial: bigint }[]> {
  const readings = readingsOf(plainText(text));
  const { rows } = await sql<{ readonly registry: RegistryCode; readonly serial: bigint }>`
    select b.registry, (b.first_serial + r.number - u.first_number)::bigint as serial
    from unnest(
      ${readings.map(({ prefix }) => prefix)}::text[],
      ${readings.map(({ number }) => number)}::numeric[],
      ${readings.map(({ suffix }) => suffix)}::text[]
    ) r (prefix, number, suffix)
    cross join lateral (
      select c.registry, c.batch, c.first_number from ledger.underlying_claims c
      where c.prefix = r.prefix and c.suffix = r.suffix and c.first_number <= r.number
      order by c.first_number desc limit ${MOST_PROGRAMMES}::int
    ) u
    join ledger.batches b on b.registry = u.registry and b.batch = u.batch
      and r.number <= u.first_number + b.quantity - 1
    order by 1, 2 limit ${limit}::int`.execute(db);
  return rows;
}

/** No serial is claimed twice in a programme; so many programmes may write a serial the same way. */
const MOST_PROGRAMMES = 20;
const MOST_DIGITS = 20;

type Reading = { readonly prefix: string; readonly number: string; readonly suffix: string };

/** Every way to part a text into prefix, number and suffix. A number has no needless zero in front. */
function readingsOf(text: string): readonly Reading[] {
  const readings: Reading[] = [];
  for (const { 0: digits, index } of text.matchAll(/\d+/g)) {
    for (let from = 0; from < digits.length; from += 1) {
      const longest = digits[from] === "0" ? 1 : Math.min(MOST_DIGITS, digits.length - from);
      for (let length = 1; length <= longest; length += 1) {
        const start = index + from;
        const number = text.slice(start, start + length);
        readings.push({ prefix: text.slice(0, start), number, suffix: text.slice(start + length) });
      }
    }
  }
  return readings;
}

function hitOf({ type, address, registry, activity, id, party, approach }: HitRow): NamedHit {
  switch (type) {
    case "account":
      return { type, address };
    case "approach":
      return { type, party, approach };
    case "activity":
      return { type, registry, activity };
    case "authorization":
      return { type, id };
    default:
      throw new Error(`Unknown search hit ${type satisfies never}`);
  }
}
