import { sql } from "kysely";
import type { Db } from "../../database.ts";

/**
 * Takes a moment of the schedule, in the transaction that acts on it: of any number of workers only
 * one gets it.
 * @returns false when it is taken
 */
export async function takeSlot({ db }: { readonly db: Db }, slot: Date): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into cad_trust.slots (slot) values (${slot})
    on conflict (slot) do nothing`.execute(db);
  await sql`
    delete from cad_trust.slots
    where slot < ${slot}::timestamptz - interval '1 day'`.execute(db);
  return numAffectedRows === 1n;
}
