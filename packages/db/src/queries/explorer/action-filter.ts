import {
  type Address,
  type ApproachCode,
  type BlockId,
  type MetricCode,
  type PartyCode,
  type Purpose,
  unpackBlockId,
} from "@sixtwo/domain";
import { type RawBuilder, sql } from "kysely";
import type { RecordedActionKind } from "../../schema/ledger.ts";
import { STILL_VALID } from "../../schema/versioned.ts";
import { onSerials, rangeValues, type SerialRange } from "./serial-range.ts";
import { type Condition, given, underApproach } from "./where.ts";

/** Which actions; a field that is null or left out does not matter. */
export type ActionFilter = {
  readonly kinds?: readonly RecordedActionKind[] | null;
  /** As host, transferring or acquiring Party. */
  readonly party?: PartyCode | null;
  /** As sender or receiver. */
  readonly account?: Address | null;
  readonly approach?: ApproachCode | null;
  readonly authorizationId?: number | null;
  readonly blockId?: BlockId | null;
  readonly metric?: MetricCode | null;
  readonly vintage?: number | null;
  /** What a use or cancellation served. */
  readonly purposes?: readonly Purpose[] | null;
  /** The entity behind the sender. */
  readonly entityId?: number | null;
  /** Actions on any serial of the range. */
  readonly serials?: SerialRange | null;
  readonly transaction?: string | null;
  /** First and last chain block, both included. */
  readonly chainBlocks?: { readonly from: bigint; readonly to: bigint } | null;
  readonly since?: Date | null;
  readonly until?: Date | null;
};

const PURPOSE = sql`
  case when a.kind = 'use' then 'NDC' when a.cancellation = 'imp-cancellation' then 'IMP'
    when a.cancellation = 'op-cancellation' then 'OP' end`;

/** The conditions on action `a` and its authorization `t`. */
export function actionConditions(filter: ActionFilter): readonly Condition[] {
  return [
    given(filter.kinds, (kinds) => sql`a.kind = any(${kinds}::text[])`),
    given(filter.party, (party) => {
      // A Party without a registry has no actions: that is told without a look at all the others'.
      return sql`${party} in (a.party, left(a.from_registry, 3), left(a.to_registry, 3))
        and exists (select from ledger.registries r where r.party = ${party})`;
    }),
    given(filter.account, (account) => {
      return sql`(a.from_account = ${account} or a.to_account = ${account})`;
    }),
    given(filter.approach, (approach) => underApproach(sql`a.authorization_id`, approach)),
    given(filter.authorizationId, (id) => sql`a.authorization_id = ${id}::int`),
    given(filter.blockId, (id) => {
      const { registry, first } = unpackBlockId(id); // what the index by serial is about
      return sql`a.registry = ${registry} and a.first_serial = ${first}::bigint
        and a.block_id = ${id}::numeric`;
    }),
    given(filter.metric, (metric) => sql`a.metric = ${metric}::int`),
    given(filter.vintage, (vintage) => sql`a.vintage = ${vintage}::int`),
    given(filter.purposes, (purposes) => sql`${PURPOSE} = any(${purposes}::text[])`),
    given(filter.entityId, (id) => sql`a.entity_id = ${id}::int`),
    given(filter.serials, (range) => onSerials("a", rangeValues(range))),
    given(filter.transaction, (hash) => sql`a.tx_hash = ${hash}`),
    given(filter.chainBlocks, ({ from, to }) => {
      return sql`a.chain_block between ${from}::bigint and ${to}::bigint`;
    }),
    given(filter.since, (since) => {
      return sql`a.acted_at >= ${since}::timestamptz and a.chain_block >= ${firstSince(since)}`;
    }),
    given(filter.until, (until) => {
      return sql`a.acted_at <= ${until}::timestamptz and a.chain_block <= ${lastUntil(until)}`;
    }),
  ];
}

// Time goes with the chain blocks, which actions are kept by.
function firstSince(since: Date): RawBuilder<bigint> {
  return sql`coalesce((
    select n.number from ledger.chain_blocks n
    where n.mined_at >= ${since}::timestamptz and n.events > 0
    order by n.mined_at, n.number limit 1), 0)`;
}

function lastUntil(until: Date): RawBuilder<bigint> {
  return sql`coalesce((
    select n.number from ledger.chain_blocks n
    where n.mined_at <= ${until}::timestamptz and n.events > 0
    order by n.mined_at desc, n.number desc limit 1), ${sql.lit(STILL_VALID)})`;
}
