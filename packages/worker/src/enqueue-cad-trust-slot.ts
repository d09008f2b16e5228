import { addJob, cadTrustJob, type Db, takeSlot } from "@sixtwo/db";

export const CAD_TRUST_SCHEDULE = { name: "CAD_TRUST_SCHEDULE", fallback: "*/5 * * * *" };

/** Enqueues the run of a slot, unless another worker did. */
export async function enqueueSlot(db: Db, slot: Date): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    if (!(await takeSlot({ db: transaction }, slot))) return;
    await addJob({ db: transaction }, cadTrustJob({ cause: "schedule", slot, runAt: null }));
  });
}
