import { sql } from "kysely";
import type { Db } from "../../database.ts";
import type { CadTrustTable, PublicationState } from "../../schema/cad-trust.ts";
import { differsSince } from "./select-records.ts";
import { WITHDRAWN } from "./withdraw-records.ts";

/** A record other than a unit that does not get on by itself. */
export type StuckRecord = {
  readonly localId: string;
  readonly table: CadTrustTable;
  readonly state: PublicationState;
  readonly attempts: number;
  readonly reason: string;
  readonly since: Date;
  /** False for one that waits for another, and for one that the registry no longer has. */
  readonly isRetryable: boolean;
};

type Page = { readonly limit: number; readonly offset: number };
type Deps = { readonly db: Db };

const STUCK = sql`p.table_name <> 'unit' and p.state <> 'confirmed' and p.reason is not null`;

/** Records other than units that are parked or wait, parents first: a unit waits for what it hangs on. */
export async function stuckRecords(
  { db }: Deps,
  { limit, offset }: Page,
): Promise<readonly StuckRecord[]> {
  const { rows } = await sql<StuckRecord>`
    select p.local_id as "localId", p.table_name as "table", p.state, p.attempts, p.reason,
      ${differsSince} as since,
      p.state = 'failed' and p.fingerprint <> ${WITHDRAWN} as "isRetryable"
    from cad_trust.publications p
    where ${STUCK}
    order by p.state = 'failed' desc, since, p.local_id
    limit ${limit} offset ${offset}`.execute(db);
  return rows;
}

export async function countStuckRecords({ db }: Deps): Promise<number> {
  const { rows } = await sql<{ readonly count: bigint }>`
    select count(*) as count from cad_trust.publications p where ${STUCK}`.execute(db);
  return Number(rows[0]?.count ?? 0n);
}
