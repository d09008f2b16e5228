import type {
  AccountKind,
  Address,
  FirstTransferCause,
  PartyCode,
  RegistryCode,
} from "@sixtwo/domain";
import { sql } from "kysely";
import type { CancellationKind, RecordedActionKind } from "../../schema/ledger.ts";
import type { Hash } from "../../schema/versioned.ts";
import { type ActionFilter, actionConditions } from "../explorer/action-filter.ts";
import type { SortKey } from "../explorer/cursor.ts";
import { heldAt, recordedAt } from "../explorer/moment.ts";
import { plainText } from "../explorer/plain-text.ts";
import { allOf, type Condition, given } from "../explorer/where.ts";
import { type ActionTold, actionTold } from "./action-told.ts";
import type { RestList } from "./rest-list.ts";
import { type SerialsRow, serialsColumns, serialsSource } from "./serials-told.ts";

/** Which actions; a field that is null or left out does not matter. */
export type RestActionFilter = ActionFilter & {
  /** The registry that issued the serials, that they left or that they came to. */
  readonly registry?: RegistryCode | null;
  /** Of sender or receiver. */
  readonly accountKinds?: readonly AccountKind[] | null;
  readonly hostParty?: PartyCode | null;
  readonly vintage?: number | null;
  readonly authorization?: string | null;
};

export type RestActionRow = SerialsRow & {
  readonly chainBlock: bigint;
  readonly logIndex: bigint;
  readonly item: number;
  readonly transaction: Hash;
  readonly kind: RecordedActionKind;
  readonly cause: FirstTransferCause | null;
  readonly cancellation: CancellationKind | null;
  readonly at: Date;
  readonly effectiveAt: Date;
  readonly fromAccount: Address | null;
  readonly fromKind: AccountKind | null;
  readonly fromRegistry: RegistryCode | null;
  readonly toAccount: Address | null;
  readonly toKind: AccountKind | null;
  readonly toRegistry: RegistryCode | null;
  readonly entity: string | null;
  readonly entityName: string | null;
  readonly ndcYear: number | null;
  readonly beneficiaryName: string | null;
};

/** Everything that happened, oldest first, so that a reader goes on where he stopped. */
export const REST_ACTIONS: RestList<RestActionFilter, RestActionRow, ActionTold> = {
  name: "actions of /api/v1",
  shape: ["bigint", "bigint", "bigint", "text"],
  keyOf: ({ chainBlock, logIndex, item, transaction }) => [
    ...[chainBlock, logIndex, item].map(String),
    transaction,
  ],
  select: ({ filter, moment, after }) => sql`
    select ${serialsColumns("a")}, a.chain_block as "chainBlock", a.log_index as "logIndex", a.item,
      a.tx_hash as "transaction", a.kind, a.cause, a.cancellation, a.acted_at as "at",
      a.effective_at as "effectiveAt", a.from_account as "fromAccount", f.kind as "fromKind",
      a.from_registry as "fromRegistry", a.to_account as "toAccount", o.kind as "toKind",
      a.to_registry as "toRegistry", e.identification as entity, e.name as "entityName",
      a.ndc_year as "ndcYear", n.name as "beneficiaryName"
    from ledger.actions a ${serialsSource("a")}
    left join ledger.authorizations t
      on t.authorization_id = a.authorization_id and ${heldAt("t", moment)}
    left join ledger.accounts f on f.address = a.from_account and ${heldAt("f", moment)}
    left join ledger.accounts o on o.address = a.to_account and ${heldAt("o", moment)}
    left join ledger.entities e on e.entity_id = a.entity_id
    left join ledger.beneficiary_names n on n.block_id = a.block_id
      and a.kind in ('use', 'cancellation', 'voluntary-cancellation')
      and ${recordedAt("n", moment)}
    where ${allOf([recordedAt("a", moment), ...conditions(filter), behind(after)])}
    order by a.chain_block, a.log_index, a.item`,
  itemOf: actionTold,
};

function conditions(filter: RestActionFilter): readonly Condition[] {
  return [
    ...actionConditions(filter),
    given(filter.registry, (registry) => {
      return sql`${registry} in (a.registry, a.from_registry, a.to_registry)`;
    }),
    given(filter.accountKinds, (kinds) => {
      return sql`(f.kind = any(${kinds}::text[]) or o.kind = any(${kinds}::text[]))`;
    }),
    given(filter.hostParty, (party) => sql`a.party = ${party}`),
    given(filter.vintage, (vintage) => sql`a.vintage = ${vintage}::int`),
    given(filter.authorization, (name) => sql`t.name = ${plainText(name)}`),
  ];
}

function behind(after: SortKey | null): Condition {
  if (after === null) return null;
  const [chainBlock, logIndex, item] = after;
  return sql`(a.chain_block, a.log_index, a.item)
    > (${chainBlock}::bigint, ${logIndex}::bigint, ${item}::bigint)`;
}
