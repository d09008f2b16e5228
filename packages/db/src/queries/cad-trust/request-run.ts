import type { Db } from "../../database.ts";
import { addJob } from "../jobs/add-job.ts";
import { cadTrustJob } from "./run-job.ts";

/**
 * Asks for a run now, whatever the schedule says, over a connection that may else only read; asking
 * twice before it starts is asking once.
 * @throws RegistryError DATABASE_OUTDATED before any worker has started on this database
 */
export async function requestCadTrustRun({ db }: { readonly db: Db }): Promise<void> {
  await db
    .transaction()
    .setAccessMode("read write")
    .execute((transaction) =>
      addJob({ db: transaction }, cadTrustJob({ cause: "manual", slot: null, runAt: null })),
    );
}
