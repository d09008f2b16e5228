import type { RegistryCode } from "@sixtwo/domain";
import { sql } from "kysely";
import type { Db } from "../../database.ts";

export type PublishedBatch = {
  readonly registry: RegistryCode;
  readonly batch: bigint;
  readonly activity: string;
  readonly vintage: number;
  readonly issuedAt: Date;
  /** The verification of its vintage that fits its monitoring period best; null when there is none. */
  readonly verificationId: string | null;
};

/** Every batch, with the verification that it was issued on. */
export async function publishedBatches({ db }: { readonly db: Db }) {
  const { rows } = await sql<PublishedBatch>`
    select b.registry, b.batch, b.activity, b.vintage, b.issued_at as "issuedAt",
      v.verification_id as "verificationId"
    from ledger.batches b
    left join lateral (
      select v.verification_id from registry.verifications v
      where v.registry = b.registry and v.activity = b.activity and v.vintage = b.vintage
      order by
        v.period_from <= b.monitored_from and b.monitored_until < v.period_until + 1 desc,
        v.recorded_at desc, v.verification_id
      limit 1
    ) v on true
    order by b.registry, b.batch`.execute(db);
  return rows;
}
