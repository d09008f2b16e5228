import { type Answer, ok, refuse } from "./answer.ts";
import type { NodeState, Row } from "./node-state.ts";

const MAX_IDS = 10_000;
const REFUSED = "Error committing staging table";

type Commit = { readonly body: Row; readonly table: string | null };

/** Sends staged rows to the chain: all of them, or those that `ids` and `table` name. */
export function commitStaged(state: NodeState, { body, table }: Commit): Answer {
  const error = whyNotCommit(state, body);
  if (error !== null) return refuse(400, { message: REFUSED, error });
  const ids = Array.isArray(body.ids) && body.ids.length > 0 ? new Set(body.ids) : null;
  const rows = state.staging
    .rows("staged")
    .filter((row) => (ids === null || ids.has(row.uuid)) && (table ?? row.table) === row.table);
  if (rows.length === 0) return refuse(400, { message: REFUSED, error: "No records to commit" });
  for (const { uuid } of rows) state.staging.mark(uuid, "pending");
  state.inFlight.push(...rows);
  return ok({ message: "Staging Table committing to full node", success: true });
}

function whyNotCommit({ staging }: NodeState, { ids }: Row): string | null {
  if (staging.rows().length === 0) return "Staging table is empty";
  if (staging.hasPending()) return PENDING;
  if (ids !== undefined && !Array.isArray(ids)) return "ids must be an array";
  const tooMany = Array.isArray(ids) && ids.length > MAX_IDS;
  return tooMany ? `ids array exceeds maximum length of ${MAX_IDS}` : null;
}

export const PENDING = "There are pending commits in staging table";

/** Takes one row out of staging; one that is not there is no trouble. */
export function discardStaged({ staging }: NodeState, uuid: unknown): Answer {
  staging.remove(String(uuid));
  return ok({ message: "Deleted from staging", success: true });
}

export function cleanStaging({ staging }: NodeState): Answer {
  staging.truncate();
  return ok({ message: "Staging Data Cleaned", success: true });
}

/** Stages a failed row again. */
export function retryFailed({ staging }: NodeState, uuid: unknown): Answer {
  const row = staging.get(String(uuid));
  if (row?.type !== "failed") {
    const error = `No staging record with uuid '${uuid}' found with failed_commit: true`;
    return refuse(404, { message: "No failed staging record found with the provided UUID", error });
  }
  staging.mark(row.uuid, "staged");
  return ok({ message: "Staging record re-staged successfully.", success: true });
}

/** Replaces what a staged row is to write. */
export function editStaged({ staging }: NodeState, { uuid, data }: Row): Answer {
  const [change] = [data].flat();
  if (typeof change !== "object" || change === null) {
    const error = "data field is required";
    return refuse(400, { message: "Staging Record can not be edited.", error });
  }
  staging.edit(String(uuid), { ...change });
  return ok({ message: "Staging Record successfully updated." });
}

/** Gives up the wait for a confirmation: dangerous, for the chain may still confirm. */
export function resetCommitted({ staging }: NodeState): Answer {
  const pending = staging.rows("pending");
  for (const { uuid } of pending) staging.mark(uuid, "staged");
  const message = `Reset ${pending.length} committed staging record(s). You can now retry your commit.`;
  return ok({ message, affectedRows: pending.length, success: true });
}
