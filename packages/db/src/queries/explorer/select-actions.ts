import type {
  Address,
  ApproachCode,
  BlockId,
  FirstTransferCause,
  MetricCode,
  PartyCode,
  RegistryCode,
  Tonnes,
} from "@sixtwo/domain";
import { type RawBuilder, sql } from "kysely";
import type { CancellationKind, RecordedActionKind } from "../../schema/ledger.ts";
import type { Hash } from "../../schema/versioned.ts";
import { heldAt, type Moment, recordedAt } from "./moment.ts";
import { allOf, type Condition } from "./where.ts";

/** Something that happened to serials. Quantities are in the metric. */
export type ExplorerAction = {
  readonly chainBlock: bigint;
  readonly logIndex: bigint;
  readonly item: number;
  readonly kind: RecordedActionKind;
  readonly cause: FirstTransferCause | null;
  readonly cancellation: CancellationKind | null;
  readonly blockId: BlockId;
  readonly registry: RegistryCode;
  readonly party: PartyCode;
  readonly vintage: number;
  readonly batch: bigint;
  readonly metric: MetricCode;
  readonly firstSerial: bigint;
  readonly lastSerial: bigint;
  readonly quantity: Tonnes;
  readonly authorizationId: number | null;
  /** Of the authorization that it happened under; null before there was one. */
  readonly approach: ApproachCode | null;
  readonly from: Address | null;
  readonly to: Address | null;
  readonly fromRegistry: RegistryCode | null;
  readonly toRegistry: RegistryCode | null;
  readonly entityId: number | null;
  readonly ndcYear: number | null;
  readonly beneficiary: Hash | null;
  /** Of a use or cancellation, where the holder wanted the name to be public. */
  readonly beneficiaryName: string | null;
  readonly at: Date;
  readonly effectiveAt: Date;
  readonly transaction: Hash;
};

const COLUMNS = sql`
  a.chain_block as "chainBlock", a.log_index as "logIndex", a.item, a.kind, a.cause,
  a.cancellation, a.block_id as "blockId", a.registry, a.party, a.vintage, a.batch, a.metric,
  a.first_serial as "firstSerial", a.last_serial as "lastSerial", a.quantity,
  a.authorization_id as "authorizationId", t.approach, a.from_account as "from",
  a.to_account as "to", a.from_registry as "fromRegistry", a.to_registry as "toRegistry",
  a.entity_id as "entityId", a.ndc_year as "ndcYear", a.beneficiary,
  n.name as "beneficiaryName", a.acted_at as "at", a.effective_at as "effectiveAt", a.tx_hash as "transaction"`;

// The approach of an authorization never changes, so its live row serves every moment.
const ACTIONS = sql`
  ledger.actions a
  left join ledger.authorizations t
    on t.authorization_id = a.authorization_id and ${heldAt("t", null)}
  left join ledger.beneficiary_names n
    on n.block_id = a.block_id and a.kind in ('use', 'cancellation', 'voluntary-cancellation')`;

const OLDEST_FIRST = sql`a.chain_block, a.log_index, a.item`;

/** The actions up to a moment that meet the conditions. */
export function selectActions(
  moment: Moment,
  conditions: readonly Condition[],
): RawBuilder<ExplorerAction> {
  return sql`
    select ${COLUMNS} from ${ACTIONS} where ${allOf([recordedAt("a", moment), ...conditions])}`;
}

/** All actions that meet the conditions, oldest first. */
export function selectHistory(conditions: readonly Condition[]): RawBuilder<ExplorerAction> {
  return sql`select ${COLUMNS} from ${ACTIONS} where ${allOf(conditions)} order by ${OLDEST_FIRST}`;
}
