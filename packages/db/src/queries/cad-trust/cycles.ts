import type { Insertable, Selectable } from "kysely";
import type { Db } from "../../database.ts";
import type { CadTrustCycleRow } from "../../schema/cad-trust.ts";

/** A finished run, as it is logged; null reasons and slots where there are none. */
export type CadTrustCycle = Omit<Selectable<CadTrustCycleRow>, "cycle_id">;

/** Appends a run to the log. */
export async function recordCycle(
  { db }: { readonly db: Db },
  cycle: Insertable<CadTrustCycleRow>,
): Promise<void> {
  await db.insertInto("cad_trust.cycles").values(cycle).execute();
}

/** The newest runs, newest first. */
export async function recentCycles(
  { db }: { readonly db: Db },
  limit: number,
): Promise<readonly CadTrustCycle[]> {
  return db
    .selectFrom("cad_trust.cycles")
    .select(["cause", "slot", "attempt", "started_at", "finished_at"])
    .select(["added", "changed", "withdrawn"])
    .select(["staged", "committed", "confirmed", "failed", "blocked", "outcome", "reason"])
    .orderBy("cycle_id", "desc")
    .limit(limit)
    .execute();
}
