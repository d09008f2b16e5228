import { addJob, type Db } from "@sixtwo/db";
import { beginReconciliation, lastReconciliation } from "@sixtwo/db/reconcile";
import { reconcileJob } from "./reconcile-job.ts";

/** Begins the comparison of a slot, unless another worker did; one that is open is gone on with instead. */
export async function enqueueReconciliation(db: Db, slot: Date | null, now: Date): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const begun = await beginReconciliation(transaction, { slot, now });
    if (begun !== null) await addJob({ db: transaction }, reconcileJob(begun.id));
  });
}

/** The very first comparison does not wait for the schedule. */
export async function enqueueFirstReconciliation(db: Db, now: Date): Promise<void> {
  if ((await lastReconciliation({ db })) === null) await enqueueReconciliation(db, null, now);
}
