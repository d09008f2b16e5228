import { type RawBuilder, sql } from "kysely";
import { heldAt } from "./moment.ts";
import { onSerials } from "./serial-range.ts";

// What ties the rows of a list to the key `k` (a, b, c) of what they belong to: see related-rows.ts.
// Each alias is the one that the list's own query gives its table.

/** The key is a registry, the first and the last serial. */
const serialsOfRange = (alias: string): RawBuilder<unknown> =>
  onSerials(alias, { registry: sql`k.a`, first: sql`k.b::bigint`, last: sql`k.c::bigint` });

/** The key is a registry and the id of one of its activities. */
const serialsOfActivity = (alias: string): RawBuilder<unknown> => {
  const row = (column: string) => sql.ref(`${alias}.${column}`);
  return sql`${row("registry")} = k.a and exists (
    select 1 from ledger.batches o where o.registry = k.a and o.activity = k.b
      and ${row("first_serial")} between o.first_serial and o.last_serial)`;
};

/** The key is a Party and an approach. */
const underPart = (alias: string): RawBuilder<unknown> => sql`
  ${sql.ref(`${alias}.authorization_id`)} = any(array(
    select o.authorization_id from ledger.authorizations o
    where o.party = k.a and o.approach = k.b and ${heldAt("o", null)}))`;

// The key is a Party. One that has nothing is told so at once, instead of after all that others have.
const takesPart = sql`exists (select from ledger.registries r where r.party = k.a)`;
const hosts = sql`exists (
  select from ledger.registries r join ledger.batches o on o.registry = r.registry
  where r.party = k.a)`;

export const blocksOf = {
  account: sql`b.holder = k.a`,
  hostParty: sql`b.party = k.a and ${hosts}`,
  holderParty: sql`h.party = k.a`,
  registry: sql`b.registry = k.a`,
  authorization: sql`b.authorization_id = k.a::int`,
  approach: underPart("b"),
  activity: serialsOfActivity("b"),
  /** The key is the id of a batch's first block, and the one behind its last possible one. */
  batch: sql`b.block_id >= k.a::numeric and b.block_id < k.b::numeric`,
} as const;

export const actionsOf = {
  serials: serialsOfRange("a"),
  account: sql`(a.from_account = k.a or a.to_account = k.a)`,
  party: sql`k.a in (a.party, left(a.from_registry, 3), left(a.to_registry, 3)) and ${takesPart}`,
  authorization: sql`a.authorization_id = k.a::int`,
  approach: underPart("a"),
  activity: serialsOfActivity("a"),
  /** The key is a registry, and the first and the last serial of one of its batches. */
  batch: sql`a.registry = k.a and a.first_serial between k.b::bigint and k.c::bigint`,
  entity: sql`a.entity_id = k.a::int`,
  /** The key is a Party, a year and a metric: what its adjustment for the year is made of. */
  adjustment: sql`a.metric = k.c::int and (
    (a.kind = 'first-transfer' and a.party = k.a and a.vintage = k.b::int)
    or (a.kind = 'use' and left(a.from_registry, 3) = k.a and a.ndc_year = k.b::int))`,
} as const;

export const accountsOf = {
  party: sql`h.party = k.a`,
  registry: sql`h.registry = k.a`,
  entity: sql`h.entity_id = k.a::int`,
  approach: sql`h.party = k.a and h.approach = k.b`,
} as const;

export const activitiesOf = {
  party: sql`left(a.registry, 3) = k.a`,
  registry: sql`a.registry = k.a`,
} as const;

export const approachesOf = { party: sql`c.party = k.a` } as const;

export const authorizationsOf = {
  party: sql`t.party = k.a`,
  approach: sql`t.party = k.a and t.approach = k.b`,
  entity: sql`k.a::int = any(t.entities)`,
  /** The key is a Party and the name that all versions have. */
  name: sql`t.party = k.a and t.name = k.b`,
} as const;

export const batchesOf = {
  party: sql`left(b.registry, 3) = k.a`,
  registry: sql`b.registry = k.a`,
  activity: sql`b.registry = k.a and b.activity = k.b`,
} as const;

export const entitiesOf = {
  party: sql`left(e.registry, 3) = k.a`,
  registry: sql`e.registry = k.a`,
} as const;

export const holdingsOf = {
  account: sql`b.holder = k.a`,
  party: sql`h.party = k.a`,
  authorization: sql`b.authorization_id = k.a::int`,
} as const;

export const requestsOf = {
  party: sql`h.party = k.a`,
  account: sql`q.holder = k.a`,
  block: sql`q.block_id = k.a::numeric`,
} as const;

export const leviesTakenOf = { authorization: sql`x.authorization_id = k.a::int` } as const;

export const adjustmentsOf = { party: sql`d.party = k.a` } as const;

export const documentsOf = { hash: sql`d.hash = k.a` } as const;
