import type { FirstTransferCause, RegistryCode } from "@sixtwo/domain";
import { sql } from "kysely";
import type { Db } from "../../database.ts";
import type { CancellationKind, RecordedActionKind } from "../../schema/ledger.ts";
import type { Hash } from "../../schema/versioned.ts";
import { type PublishedRange, rangeColumns, rangeSource } from "./itmo-range.ts";

type ReportedKind = Exclude<RecordedActionKind, "issuance" | "domestic-transfer">;

export type PublishedAction = PublishedRange & {
  readonly transaction: Hash;
  /** Its place among the actions of its transaction, from 1; a reorg changes neither. */
  readonly place: number;
  readonly kind: ReportedKind;
  readonly cause: FirstTransferCause | null;
  readonly cancellation: CancellationKind | null;
  readonly fromRegistry: RegistryCode | null;
  readonly toRegistry: RegistryCode | null;
  /** Identification of the entity that used or cancelled. */
  readonly entity: string | null;
  readonly ndcYear: number | null;
  readonly effectiveAt: Date;
};

/**
 * What AEF table 3 reports: neither issuance nor domestic transfers, and nothing about outcomes
 * without an authorization.
 */
export async function publishedActions({ db }: { readonly db: Db }) {
  const { rows } = await sql<PublishedAction>`
    with places as (
      select chain_block, log_index, item,
        row_number() over (partition by tx_hash order by log_index, item)::int as place
      from ledger.actions
    )
    select ${rangeColumns}, r.tx_hash as "transaction", o.place, r.kind, r.cause, r.cancellation,
      r.from_registry as "fromRegistry", r.to_registry as "toRegistry",
      e.identification as entity, r.ndc_year as "ndcYear", r.effective_at as "effectiveAt"
    from ledger.actions r
    join places o using (chain_block, log_index, item)
    ${rangeSource}
    left join ledger.entities e on e.entity_id = r.entity_id
    where r.kind not in ('issuance', 'domestic-transfer')
    order by r.chain_block, r.log_index, r.item`.execute(db);
  return rows;
}
