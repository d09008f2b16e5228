import {
  ACCOUNT_KINDS,
  type AccountKind,
  type Address,
  type BlockState,
  isTerminal,
  type PartyCode,
  type RegistryCode,
} from "@sixtwo/domain";
import { sql } from "kysely";
import { type BlockFilter, blockConditions } from "../explorer/block-filter.ts";
import { blockStateColumn } from "../explorer/block-state.ts";
import type { SortKey } from "../explorer/cursor.ts";
import { heldAt } from "../explorer/moment.ts";
import { plainText } from "../explorer/plain-text.ts";
import { blocksAt } from "../explorer/select-blocks.ts";
import { allOf, type Condition, given } from "../explorer/where.ts";
import type { RestList } from "./rest-list.ts";
import { type SerialsRow, serialsColumns, serialsSource, serialsTold } from "./serials-told.ts";

/** Which blocks; a field that is null or left out does not matter. */
export type RestBlockFilter = BlockFilter & {
  /** In which the account is. */
  readonly holderRegistry?: RegistryCode | null;
  readonly kinds?: readonly AccountKind[] | null;
  /** The Party's own name of it, all versions. */
  readonly authorization?: string | null;
};

export type RestBlockRow = SerialsRow & {
  readonly state: BlockState;
  readonly firstTransferred: boolean;
  readonly locked: boolean;
  readonly frozen: boolean;
  readonly account: Address;
  readonly accountKind: AccountKind;
  readonly holderParty: PartyCode;
  readonly holderRegistry: RegistryCode;
  readonly entity: string | null;
  readonly entityName: string | null;
  readonly since: bigint;
};

type Block = ReturnType<typeof blockTold>;

const HOLDING_KINDS = ACCOUNT_KINDS.filter((kind) => !isTerminal(kind));

/** Every block, the used and cancelled ones included, by id. */
export const REST_BLOCKS: RestList<RestBlockFilter, RestBlockRow, Block> = {
  name: "blocks of /api/v1",
  shape: ["numeric"],
  keyOf: ({ blockId }) => [blockId.toString()],
  select: ({ filter, moment, after }) => sql`
    select ${serialsColumns("b")}, ${blockStateColumn} as state,
      b.first_transferred as "firstTransferred", b.locked, b.frozen, b.holder as account,
      h.kind as "accountKind", h.party as "holderParty", h.registry as "holderRegistry",
      e.identification as entity, e.name as "entityName", b.valid_from as since
    from ${blocksAt(moment)} ${serialsSource("b")}
    left join ledger.entities e on e.entity_id = h.entity_id
    where ${allOf([heldAt("b", moment), ...conditions(filter), behind(after)])}
    order by b.block_id`,
  itemOf: blockTold,
};

/** The blocks that can still move, unless kinds of account are asked for: AEF table 4, and who holds them. */
export const REST_HOLDINGS: RestList<RestBlockFilter, RestBlockRow, Block> = {
  ...REST_BLOCKS,
  name: "holdings of /api/v1",
  select: ({ filter, ...wanted }) =>
    REST_BLOCKS.select({ ...wanted, filter: { ...filter, kinds: filter.kinds ?? HOLDING_KINDS } }),
};

function conditions(filter: RestBlockFilter): readonly Condition[] {
  return [
    ...blockConditions(filter),
    given(filter.holderRegistry, (registry) => sql`h.registry = ${registry}`),
    given(filter.kinds, (kinds) => sql`h.kind = any(${kinds}::text[])`),
    given(filter.authorization, (name) => sql`t.name = ${plainText(name)}`),
  ];
}

function behind(after: SortKey | null): Condition {
  return after === null ? null : sql`b.block_id > ${after[0]}::numeric`;
}

/** What is told of a block. */
export function blockTold(row: RestBlockRow) {
  return {
    ...serialsTold(row),
    state: row.state,
    firstTransferred: row.firstTransferred,
    locked: row.locked,
    frozen: row.frozen,
    account: row.account,
    accountKind: row.accountKind,
    holderParty: row.holderParty,
    holderRegistry: row.holderRegistry,
    holderEntity: row.entity,
    holderName: row.entityName,
    sinceChainBlock: Number(row.since),
  };
}
