import type { Address, MetricCode, Tonnes } from "@sixtwo/domain";
import { sql } from "kysely";
import type { Db } from "../../database.ts";
import type { Hash } from "../../schema/versioned.ts";
import type { ActivityKey } from "./activities.ts";
import { type Moment, recordedAt } from "./moment.ts";
import { allOf } from "./where.ts";

/** A quantity of an activity's vintage that a verifier has recorded. */
export type ExplorerVerification = ActivityKey & {
  readonly vintage: number;
  readonly metric: MetricCode;
  /** In the metric. */
  readonly quantity: Tonnes;
  readonly documentHash: Hash;
  readonly verifiedBy: Address;
  readonly verifiedAt: Date;
  readonly transaction: Hash;
};

/** What was verified of these activities, oldest first. */
export async function findVerifications(
  { db }: { readonly db: Db },
  { keys, moment }: { readonly keys: readonly ActivityKey[]; readonly moment: Moment },
): Promise<readonly ExplorerVerification[]> {
  const { rows } = await sql<ExplorerVerification>`
    select v.registry, v.activity, v.vintage, v.metric, v.quantity,
      v.document_hash as "documentHash", v.verified_by as "verifiedBy",
      v.verified_at as "verifiedAt", v.tx_hash as "transaction"
    from ledger.verifications v
    join unnest(
      ${keys.map(({ registry }) => registry)}::text[],
      ${keys.map(({ activity }) => activity)}::text[]
    ) k (registry, activity) on k.registry = v.registry and k.activity = v.activity
    where ${allOf([recordedAt("v", moment)])}
    order by v.chain_block, v.log_index`.execute(db);
  return rows;
}
