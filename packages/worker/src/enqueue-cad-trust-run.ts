import { addJob, type Db } from "@sixtwo/db";
import { cadTrustJob } from "./cad-trust-job.ts";

/**
 * Asks for a run now, whatever the schedule says; asking twice before it starts is asking once.
 * @param db the database, or a transaction whose commit the run is to see
 * @throws RegistryError DATABASE_OUTDATED before any worker has started on this database
 */
export async function enqueueCadTrustRun(db: Db): Promise<void> {
  await addJob({ db }, cadTrustJob({ cause: "manual", slot: null, runAt: null }));
}
