import type { MetricCode, MitigationType, RegistryCode, Tonnes } from "@sixtwo/domain";
import { sql } from "kysely";
import type { Db } from "../../database.ts";
import type { Hash } from "../../schema/versioned.ts";
import type { ActivityKey } from "./activities.ts";

/** A batch counts from 1 within its registry. */
export type BatchKey = { readonly registry: RegistryCode; readonly batch: bigint };

/** Serials issued together. Quantities are in the metric. */
export type ExplorerBatch = BatchKey &
  ActivityKey & {
    readonly firstSerial: bigint;
    readonly lastSerial: bigint;
    readonly metric: MetricCode;
    readonly quantity: Tonnes;
    readonly monitoredFrom: Date;
    readonly monitoredUntil: Date;
    readonly mitigationType: MitigationType;
    readonly underlyingProgramme: string | null;
    readonly underlyingPrefix: string | null;
    readonly underlyingFirst: bigint | null;
    readonly underlyingSuffix: string | null;
    readonly documentHash: Hash;
    readonly issuedAt: Date;
    readonly transaction: Hash;
  };

/** The batches with these keys; unknown ones are left out. */
export async function findBatches(
  { db }: { readonly db: Db },
  { keys }: { readonly keys: readonly BatchKey[] },
): Promise<readonly ExplorerBatch[]> {
  const { rows } = await sql<ExplorerBatch>`
    select b.registry, b.batch, b.activity, b.first_serial as "firstSerial",
      b.last_serial as "lastSerial", b.metric, b.quantity, b.monitored_from as "monitoredFrom",
      b.monitored_until as "monitoredUntil", b.mitigation_type as "mitigationType",
      u.programme as "underlyingProgramme", u.prefix as "underlyingPrefix",
      u.first_number as "underlyingFirst", u.suffix as "underlyingSuffix",
      b.document_hash as "documentHash", b.issued_at as "issuedAt", b.tx_hash as "transaction"
    from ledger.batches b
    join unnest(
      ${keys.map(({ registry }) => registry)}::text[],
      ${keys.map(({ batch }) => String(batch))}::bigint[]
    ) k (registry, batch) on k.registry = b.registry and k.batch = b.batch
    left join ledger.underlying_claims u on u.registry = b.registry and u.batch = b.batch`.execute(
    db,
  );
  return rows;
}
