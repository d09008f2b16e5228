import { sql } from "kysely";
import type { Db } from "../../database.ts";
import type { CadTrustColumns } from "../../schema/cad-trust.ts";

type Deps = { readonly db: Db };

export type StagedPublication = {
  readonly localId: string;
  readonly cadTrustId: string;
  readonly stagingUuid: string;
  /** As they were sent. */
  readonly columns: CadTrustColumns;
};

/** The node has them in staging. What was sent first stays on record until it is confirmed or parked. */
export async function markStaged({ db }: Deps, staged: readonly StagedPublication[]) {
  await sql`
    update cad_trust.publications p set
      state = 'staged',
      cad_trust_id = s.entry ->> 'cadTrustId',
      staging_uuid = s.entry ->> 'stagingUuid',
      action = case when confirmed_at is null then 'insert' else 'replace' end,
      staged_fingerprint = coalesce(staged_fingerprint, fingerprint),
      staged_fields = coalesce(staged_fields, s.entry -> 'columns'),
      attempts = attempts + 1,
      committed_at = null,
      parked_for = null,
      reason = null,
      changed_at = now()
    from jsonb_array_elements(${JSON.stringify(staged)}::jsonb) as s(entry)
    where p.local_id = s.entry ->> 'localId'`.execute(db);
}

/** A commit that holds them is about to be sent: from now on it may be on its way to the chain. */
export async function markCommitted({ db }: Deps, localIds: readonly string[], at: Date) {
  await sql`
    update cad_trust.publications
    set state = 'committed', committed_at = ${at}, changed_at = now()
    where local_id = any(${localIds}::text[]) and state in ('staged', 'committed')`.execute(db);
}

/** The node refused the commit as such. */
export async function markUncommitted({ db }: Deps, localIds: readonly string[]) {
  await sql`
    update cad_trust.publications
    set state = 'staged', committed_at = null, changed_at = now()
    where local_id = any(${localIds}::text[]) and state = 'committed'`.execute(db);
}

/** The node shows them as they were sent; `changed` when one has become another since. */
export async function markConfirmed({ db }: Deps, localIds: readonly string[]) {
  await sql`
    update cad_trust.publications set
      state = case when staged_fingerprint = fingerprint then 'confirmed' else 'changed' end,
      confirmed_fields = staged_fields,
      staging_uuid = null,
      staged_fingerprint = null,
      staged_fields = null,
      committed_at = null,
      attempts = 0,
      reason = null,
      confirmed_at = now(),
      changed_at = now()
    where local_id = any(${localIds}::text[]) and state in ('staged', 'committed')`.execute(db);
}

/** The node does not have them, whatever it said: they are new to it. */
export async function markForgotten({ db }: Deps, localIds: readonly string[], reason: string) {
  await sql`
    update cad_trust.publications set
      state = 'new',
      cad_trust_id = null,
      confirmed_at = null,
      confirmed_fields = null,
      staging_uuid = null,
      staged_fingerprint = null,
      staged_fields = null,
      committed_at = null,
      reason = ${reason},
      changed_at = now()
    where local_id = any(${localIds}::text[])`.execute(db);
  await replacePointers({ db }, localIds);
}

/** They come back under ids of their own: what points at them is to be sent with these. */
async function replacePointers({ db }: Deps, localIds: readonly string[]) {
  await sql`
    update cad_trust.publications set
      state = 'changed',
      reason = 'It points at a record that the CAD Trust node forgot.',
      changed_at = now()
    where state = 'confirmed' and exists (
      select from jsonb_each_text(confirmed_fields) as pointer(field, target)
      where target = any(${localIds}::text[])
    )`.execute(db);
}

/** The node has them under the ids that it gave, with other fields than were sent. */
export async function markDiffering({ db }: Deps, localIds: readonly string[], reason: string) {
  await sql`
    update cad_trust.publications set
      state = 'changed',
      confirmed_at = coalesce(confirmed_at, now()),
      staging_uuid = null,
      staged_fingerprint = null,
      staged_fields = null,
      committed_at = null,
      reason = ${reason},
      changed_at = now()
    where local_id = any(${localIds}::text[]) and state in ('staged', 'committed')`.execute(db);
}

/** They stay new or changed, and show what they wait for. */
export async function markWaiting(
  { db }: Deps,
  waiting: readonly { readonly localId: string; readonly reason: string }[],
) {
  if (waiting.length === 0) return;
  await sql`
    update cad_trust.publications p set reason = w.entry ->> 'reason'
    from jsonb_array_elements(${JSON.stringify(waiting)}::jsonb) as w(entry)
    where p.local_id = w.entry ->> 'localId' and p.state in ('new', 'changed')`.execute(db);
}
