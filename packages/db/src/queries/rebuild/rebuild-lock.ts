import { RegistryError } from "@sixtwo/domain";
import type { Db } from "../../database.ts";
import { withJobLock } from "../jobs/with-job-lock.ts";

/**
 * Works as the only command that makes the mirror of this database anew.
 * @throws RegistryError ALREADY_RUNNING
 */
export async function holdRebuildLock<Result>(
  db: Db,
  work: () => Promise<Result>,
): Promise<Result> {
  const done = await withJobLock({ db }, "rebuild", async () => ({ result: await work() }));
  if (done !== null) return done.result;
  throw new RegistryError("ALREADY_RUNNING", {
    message: "Another command is making the mirror of this database anew.",
    remedy: "Wait until it has finished, or stop it.",
  });
}
