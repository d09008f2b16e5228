import { sql } from "kysely";
import type { Db } from "../../database.ts";
import { WITHDRAWN } from "./withdraw-records.ts";

type Deps = { readonly db: Db };

export type ParkedPublication = {
  readonly localId: string;
  readonly reason: string;
  /** What keeps it: a value that the node does not list, the record itself, or the node. */
  readonly parkedFor: "value" | "record" | "node";
};

/** Parked with their reasons until they change or an operator retries them. */
export async function parkPublications({ db }: Deps, parked: readonly ParkedPublication[]) {
  await sql`
    update cad_trust.publications p set
      state = 'failed',
      cad_trust_id = case when confirmed_at is null then null else cad_trust_id end,
      staging_uuid = null,
      staged_fingerprint = null,
      staged_fields = null,
      committed_at = null,
      parked_for = e.entry ->> 'parkedFor',
      reason = e.entry ->> 'reason',
      changed_at = now()
    from jsonb_array_elements(${JSON.stringify(parked)}::jsonb) as e(entry)
    where p.local_id = e.entry ->> 'localId'`.execute(db);
}

/**
 * Gives those another try that wait for the node's lists to have a value.
 * @returns how many
 */
export async function retryUnlisted({ db }: Deps): Promise<number> {
  const { numAffectedRows } = await sql`
    update cad_trust.publications set
      state = case when confirmed_at is null then 'new' else 'changed' end,
      changed_at = now()
    where state = 'failed' and parked_for = 'value' and fingerprint <> ${WITHDRAWN}`.execute(db);
  return Number(numAffectedRows);
}

/** True when some record waits for the node's lists to have a value. */
export async function hasUnlisted({ db }: Deps): Promise<boolean> {
  const { rows } = await sql`
    select from cad_trust.publications
    where state = 'failed' and parked_for = 'value' limit 1`.execute(db);
  return rows.length > 0;
}
