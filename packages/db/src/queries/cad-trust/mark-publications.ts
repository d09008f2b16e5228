import { sql } from "kysely";
import type { Db } from "../../database.ts";

type Deps = { readonly db: Db };
type Staged = {
  readonly localId: string;
  readonly cadTrustId: string;
  readonly stagingUuid: string;
};

/** The node has it in staging. What was sent first stays on record until it is confirmed or parked. */
export async function markStaged(
  { db }: Deps,
  { localId, cadTrustId, stagingUuid }: Staged,
): Promise<void> {
  await sql`
    update cad_trust.publications p set
      state = 'staged',
      cad_trust_id = ${cadTrustId},
      staging_uuid = ${stagingUuid},
      action = case when confirmed_at is null then 'insert' else 'replace' end,
      staged_fingerprint = coalesce(staged_fingerprint, fingerprint),
      staged_fields = coalesce(
        staged_fields,
        (select r.fields from cad_trust.records r where r.local_id = p.local_id)
      ),
      attempts = attempts + 1,
      reason = null,
      changed_at = now()
    where local_id = ${localId}`.execute(db);
}

/** The node has taken the commit that holds them. */
export async function markCommitted({ db }: Deps, localIds: readonly string[]): Promise<void> {
  if (localIds.length === 0) return;
  await db
    .updateTable("cad_trust.publications")
    .set({ state: "committed", changed_at: sql<Date>`now()` })
    .where("local_id", "in", localIds)
    .where("state", "=", "staged")
    .execute();
}

/** The node shows it as it was sent; `changed` when it has become another one since. */
export async function markConfirmed({ db }: Deps, localId: string): Promise<void> {
  await sql`
    update cad_trust.publications set
      state = case when staged_fingerprint = fingerprint then 'confirmed' else 'changed' end,
      confirmed_fields = staged_fields,
      staging_uuid = null,
      staged_fingerprint = null,
      staged_fields = null,
      attempts = 0,
      reason = null,
      confirmed_at = now(),
      changed_at = now()
    where local_id = ${localId} and state in ('staged', 'committed')`.execute(db);
}

/** Parked with its reason until it changes or an operator retries it. */
export async function markFailed({ db }: Deps, localId: string, reason: string): Promise<void> {
  await sql`
    update cad_trust.publications set
      state = 'failed',
      cad_trust_id = case when confirmed_at is null then null else cad_trust_id end,
      staging_uuid = null,
      staged_fingerprint = null,
      staged_fields = null,
      reason = ${reason},
      changed_at = now()
    where local_id = ${localId}`.execute(db);
}

/** It stays new or changed, and shows what it waits for. */
export async function markWaiting({ db }: Deps, localId: string, reason: string): Promise<void> {
  await db
    .updateTable("cad_trust.publications")
    .set({ reason })
    .where("local_id", "=", localId)
    .where("state", "in", ["new", "changed"])
    .execute();
}
