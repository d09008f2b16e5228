import { RegistryError } from "@sixtwo/domain";
import { sql } from "kysely";
import type { Db } from "../../database.ts";

export type NewJob = {
  readonly task: string;
  readonly payload: Readonly<Record<string, string | null>>;
  /** A job with the same key that has not started yet is replaced by this one. */
  readonly key: string;
  /** Not before this time; null for at once. */
  readonly runAt: Date | null;
  /** How often it is tried in all, each time later than before. */
  readonly maxAttempts: number;
};

const UNDEFINED_FUNCTION = "42883";
const INVALID_SCHEMA_NAME = "3F000";

/**
 * Adds a durable job, in the transaction of `db` when it is one: some worker will run it.
 * @throws RegistryError DATABASE_OUTDATED before a worker has prepared its queue here
 */
export async function addJob({ db }: { readonly db: Db }, job: NewJob): Promise<void> {
  const { task, payload, key, runAt, maxAttempts } = job;
  try {
    await sql`
      select from graphile_worker.add_job(
        ${task}::text, ${JSON.stringify(payload)}::json, job_key => ${key}::text,
        run_at => coalesce(${runAt}::timestamptz, now()), max_attempts => ${maxAttempts}::int
      )`.execute(db);
  } catch (cause) {
    throw isMissing(cause) ? queueMissing(cause) : cause;
  }
}

function isMissing(cause: unknown): boolean {
  if (!(cause instanceof Error) || !("code" in cause)) return false;
  return cause.code === UNDEFINED_FUNCTION || cause.code === INVALID_SCHEMA_NAME;
}

function queueMissing(cause: unknown): RegistryError {
  return new RegistryError("DATABASE_OUTDATED", {
    message: "The database has no queue for jobs yet.",
    remedy: "Start a worker once (node packages/worker/src/main.ts): it prepares the queue.",
    cause,
  });
}
