import {
  type Address,
  type ApproachCode,
  type BlockId,
  type BlockState,
  type MetricCode,
  type PartyCode,
  type RegistryCode,
  type Tonnes,
  unpackBlockId,
} from "@sixtwo/domain";
import { type RawBuilder, sql } from "kysely";
import { blockStateColumn } from "./block-state.ts";
import { heldAt, type Moment } from "./moment.ts";
import { allOf, type Condition } from "./where.ts";

/** A block with what its holder and its authorization make of it. Quantities are in its metric. */
export type ExplorerBlock = {
  readonly id: BlockId;
  readonly registry: RegistryCode;
  readonly party: PartyCode;
  readonly vintage: number;
  readonly batch: bigint;
  readonly metric: MetricCode;
  readonly firstSerial: bigint;
  readonly lastSerial: bigint;
  readonly quantity: Tonnes;
  readonly holder: Address;
  readonly authorizationId: number | null;
  /** Of its authorization; null before there is one. */
  readonly approach: ApproachCode | null;
  readonly state: BlockState;
  readonly firstTransferred: boolean;
  readonly locked: boolean;
  readonly frozen: boolean;
  /** The chain block since which it is as it is. */
  readonly since: bigint;
};

const COLUMNS = sql`
  b.block_id as id, b.registry, b.party, b.vintage, b.batch, b.metric,
  b.first_serial as "firstSerial", b.last_serial as "lastSerial", b.quantity, b.holder, b.authorization_id as "authorizationId",
  t.approach, ${blockStateColumn} as state, b.first_transferred as "firstTransferred",
  b.locked, b.frozen, b.valid_from as since`;

/** Block `b`, its holder `h` and its authorization `t` at a moment: what stands after "from". */
export function blocksAt(moment: Moment): RawBuilder<unknown> {
  return sql`
    ledger.blocks b
    join ledger.accounts h on h.address = b.holder and ${heldAt("h", moment)}
    left join ledger.authorizations t
      on t.authorization_id = b.authorization_id and ${heldAt("t", moment)}`;
}

/** The blocks of a moment that meet the conditions. */
export function selectBlocks(
  moment: Moment,
  conditions: readonly Condition[],
): RawBuilder<ExplorerBlock> {
  return sql`
    select ${COLUMNS} from ${blocksAt(moment)}
    where ${allOf([heldAt("b", moment), ...conditions])}`;
}

/** Blocks as they were when they began or changed. */
export function selectBlockVersions(conditions: readonly Condition[]): RawBuilder<ExplorerBlock> {
  const heldThen = (alias: string) =>
    sql`${sql.ref(`${alias}.valid_from`)} <= b.valid_from and ${sql.ref(`${alias}.valid_to`)} > b.valid_from`;
  return sql`
    select ${COLUMNS} from ledger.blocks b
    join ledger.accounts h on h.address = b.holder and ${heldThen("h")}
    left join ledger.authorizations t
      on t.authorization_id = b.authorization_id and ${heldThen("t")}
    where ${allOf(conditions)}`;
}

/** True of block `b`, live or not, with one of the ids; registry and first serial are what an index is about. */
export function amongBlocks(ids: readonly BlockId[]): RawBuilder<boolean> {
  const starts = ids.map(unpackBlockId);
  const registries = starts.map(({ registry }) => registry);
  const firsts = starts.map(({ first }) => first);
  return sql`b.block_id = any(${ids.map(String)}::numeric[]) and (b.registry, b.first_serial) in (
    select * from unnest(${registries}::text[], ${firsts}::bigint[]))`;
}

/** What each block id last was: as it is now, or as it was before it was merged away. */
export function selectLastBlocks(ids: readonly BlockId[]): RawBuilder<ExplorerBlock> {
  return sql`
    select distinct on (b.block_id) ${COLUMNS} from ${blocksAt(null)}
    where ${amongBlocks(ids)}
    order by b.block_id, b.valid_from desc`;
}
