import { type BlockId, type RegistryCode, type Tonnes, tonnes } from "@sixtwo/domain";
import { type RawBuilder, sql } from "kysely";
import type { Db } from "../../database.ts";
import type { PublicationState } from "../../schema/cad-trust.ts";
import { terminalKinds } from "../explorer/account-kinds.ts";
import { heldAt } from "../explorer/moment.ts";
import { WITHDRAWN } from "./withdraw-records.ts";

/** What chain, registry and CAD Trust do not agree on about a unit, the gravest first. */
export const DIFFERENCE_KINDS = [
  "mirror-drifting",
  "not-on-chain",
  "not-in-registry",
  "registry-behind-chain",
  "failed",
  "waiting",
  "unpublished",
  "outdated",
  "unconfirmed",
] as const;

export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

/** How one of the three sees a unit; null where it has none. */
export type UnitSeen = {
  readonly quantity: Tonnes;
  readonly lastSerial: bigint;
  /** Used or cancelled, or part of another unit now. */
  readonly ended: boolean;
};

export type UnitDifference = {
  readonly kind: DifferenceKind;
  /** The unit's local id, such as "unit:GHA01-2023-1-1". */
  readonly localId: string;
  readonly registry: RegistryCode;
  readonly activity: string | null;
  readonly blockId: BlockId | null;
  readonly chain: UnitSeen | null;
  /** What the registry has to publish. */
  readonly registered: UnitSeen | null;
  /** What the node has confirmed last. */
  readonly cadTrust: UnitSeen | null;
  readonly state: PublicationState | null;
  readonly attempts: number;
  /** The node's or the registry's own words; null where the kind says it all. */
  readonly reason: string | null;
  readonly since: Date;
  /** True for a record that can be given another try. */
  readonly isRetryable: boolean;
};

export type DifferenceFilter = {
  readonly registry: RegistryCode | null;
  readonly kind: DifferenceKind | null;
};

export type DifferencePage = {
  readonly filter: DifferenceFilter;
  readonly limit: number;
  readonly offset: number;
};

type Deps = { readonly db: Db };

const LIVE_BLOCKS = sql`
  select b.block_id, b.registry, b.batch, b.quantity, b.last_serial, b.valid_from,
    format('unit:%s-%s-%s-%s', b.registry, b.vintage, b.batch, b.first_serial) as local_id,
    h.kind in (${terminalKinds}) as ended,
    exists (
      select from operations.drifts dr where dr.block_id = b.block_id and dr.reconciliation_id = (
        select r.reconciliation_id from operations.reconciliations r
        where r.finished_at is not null order by r.finished_at desc limit 1)
    ) as drifting
  from ledger.blocks b
  join ledger.accounts h on h.address = b.holder and ${heldAt("h", null)}
  where ${heldAt("b", null)}`;

const ENDED = sql`('Retired', 'Cancelled', 'Inactive')`;

/** Live blocks beside the units to publish beside what the node has. */
const SIDES = sql`
  select coalesce(u.local_id, b.local_id) as local_id, b.block_id, b.registry, b.batch,
    b.quantity, b.last_serial, b.valid_from, b.ended, b.drifting, u.unit_count,
    u.unit_end_block::bigint as unit_end_block, u.unit_status in ${ENDED} as unit_ended,
    u.unit_status, u.cad_trust_issuance_id as issuance, p.state, p.reason, p.attempts,
    p.fingerprint, p.confirmed_fields, p.confirmed_at, p.differs_since, p.changed_at
  from (${LIVE_BLOCKS}) b
  full join cad_trust.unit u on u.local_id = b.local_id
  left join cad_trust.publications p on p.local_id = u.local_id`;

/** The first of these that is true says what is wrong; null when all three agree. */
const KIND = sql`
  case
    when s.drifting then 'mirror-drifting'
    when s.block_id is null and (s.fingerprint = ${WITHDRAWN} or s.unit_status <> 'Inactive')
      then 'not-on-chain'
    when s.unit_count is null then 'not-in-registry'
    when s.unit_count <> s.quantity or s.unit_end_block <> s.last_serial
      or s.unit_ended <> s.ended then 'registry-behind-chain'
    when s.state = 'failed' then 'failed'
    when s.state in ('staged', 'committed') then 'unconfirmed'
    when s.state in ('new', 'changed') and s.reason is not null then 'waiting'
    when s.state = 'new' then 'unpublished'
    when s.state = 'changed' then 'outdated'
  end`;

function differing({ registry, kind }: DifferenceFilter): RawBuilder<unknown> {
  return sql`
    select * from (select s.*, ${KIND} as kind from (${SIDES}) s) k
    where k.kind is not null and (${kind}::text is null or k.kind = ${kind})
      and (${registry}::text is null or k.local_id like 'unit:' || ${registry} || '-%')`;
}

/** The chain block that made the difference, or when record and node came apart. */
const SINCE = sql`
  case
    when d.kind in ('not-in-registry', 'registry-behind-chain', 'mirror-drifting') then coalesce(
      (select c.mined_at from ledger.chain_blocks c where c.number = d.valid_from), now())
    when d.kind = 'not-on-chain' or d.confirmed_at > d.differs_since then d.changed_at
    else d.differs_since
  end`;

type Row = Omit<UnitDifference, "chain" | "registered" | "cadTrust"> & {
  readonly quantity: bigint | null;
  readonly lastSerial: bigint | null;
  readonly ended: boolean | null;
  readonly unitCount: bigint | null;
  readonly unitEndBlock: bigint | null;
  readonly unitEnded: boolean | null;
  readonly confirmedCount: bigint | null;
  readonly confirmedEndBlock: bigint | null;
  readonly confirmedEnded: boolean | null;
};

/** The units on which chain, registry and CAD Trust do not agree, the longest-standing first. */
export async function unitDifferences(
  { db }: Deps,
  { filter, limit, offset }: DifferencePage,
): Promise<readonly UnitDifference[]> {
  const { rows } = await sql<Row>`
    select d.kind, d.local_id as "localId",
      coalesce(d.registry, split_part(substr(d.local_id, 6), '-', 1)) as registry,
      (select bt.activity from ledger.batches bt
        where d.issuance = format('issuance:%s-%s', bt.registry, bt.batch)
          or (bt.registry = d.registry and bt.batch = d.batch) limit 1) as activity,
      d.block_id as "blockId", d.quantity, d.last_serial as "lastSerial", d.ended,
      d.unit_count as "unitCount", d.unit_end_block as "unitEndBlock", d.unit_ended as "unitEnded",
      (d.confirmed_fields ->> 'unit_count')::numeric as "confirmedCount",
      (d.confirmed_fields ->> 'unit_end_block')::bigint as "confirmedEndBlock",
      d.confirmed_fields ->> 'unit_status' in ${ENDED} as "confirmedEnded",
      d.state, d.reason, coalesce(d.attempts, 0) as attempts, ${SINCE} as since,
      d.state = 'failed' and d.fingerprint <> ${WITHDRAWN} as "isRetryable"
    from (${differing(filter)}) d
    order by since, d.local_id
    limit ${limit} offset ${offset}`.execute(db);
  return rows.map(differenceOf);
}

/** How many units differ, by the kind of difference; none where all agree. */
export async function countUnitDifferences(
  { db }: Deps,
  filter: DifferenceFilter,
): Promise<readonly { readonly kind: DifferenceKind; readonly count: number }[]> {
  const { rows } = await sql<{ readonly kind: DifferenceKind; readonly count: bigint }>`
    select d.kind, count(*) as count from (${differing(filter)}) d group by d.kind`.execute(db);
  return rows.map(({ kind, count }) => ({ kind, count: Number(count) }));
}

function differenceOf(row: Row): UnitDifference {
  const { quantity, lastSerial, ended, unitCount, unitEndBlock, unitEnded, ...rest } = row;
  const { confirmedCount, confirmedEndBlock, confirmedEnded, ...difference } = rest;
  return {
    ...difference,
    isRetryable: row.isRetryable ?? false,
    chain: seen(quantity, lastSerial, ended),
    registered: seen(unitCount, unitEndBlock, unitEnded),
    cadTrust: seen(confirmedCount, confirmedEndBlock, confirmedEnded),
  };
}

function seen(quantity: bigint | null, lastSerial: bigint | null, ended: boolean | null) {
  if (quantity === null || lastSerial === null) return null;
  return { quantity: tonnes(quantity), lastSerial, ended: ended ?? false };
}
