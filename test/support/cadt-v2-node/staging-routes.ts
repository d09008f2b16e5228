import { type Answer, ok, pageOf, refuse } from "./answer.ts";
import type { NodeState, Row, StagedRow } from "./node-state.ts";
import { snakeKeys } from "./snake-case.ts";

export type StagingCall = {
  readonly method: string;
  /** What follows "/v2/staging", such as "/commit". */
  readonly rest: string;
  readonly query: URLSearchParams;
  readonly body: Row;
};

/** Answers a call to staging; null for a route that the node does not have. */
export function answerStaging(state: NodeState, call: StagingCall): Answer | null {
  switch (`${call.method} ${call.rest}`) {
    case "GET ":
      return pageOf(rowsOfType(state, call.query).map(shown), call.query);
    case "GET /pending":
      // data model 2 turned this around: false means that uncommitted rows exist
      return ok({ confirmed: state.staging.every(({ committed }) => committed), success: true });
    case "DELETE ":
      return discard(state, String(call.body.uuid));
    case "DELETE /clean":
      state.staging = [];
      return ok({ message: "Staging data cleaned", success: true });
    case "POST /commit":
      return commitRows(state, call.body);
    case "POST /retry":
      return retry(state, String(call.body.uuid));
    default:
      return null;
  }
}

function rowsOfType({ staging }: NodeState, query: URLSearchParams): readonly StagedRow[] {
  const table = query.get("table");
  const ofTable = staging.filter((row) => table === null || row.table === table);
  switch (query.get("type")) {
    case "staged":
      return ofTable.filter(({ committed, failed }) => !committed && !failed);
    case "pending":
      return ofTable.filter(({ committed, failed }) => committed && !failed);
    case "failed":
      return ofTable.filter(({ failed }) => failed);
    default:
      return ofTable;
  }
}

function shown(row: StagedRow): Record<string, unknown> {
  const { uuid, table, action, original, change, committed, failed } = row;
  return {
    uuid,
    table,
    action,
    committed,
    failed_commit: failed,
    is_transfer: false,
    created_at: "2026-11-20T10:00:00.000Z",
    diff: {
      original: original ? snakeKeys(original) : {},
      change: change ? [snakeKeys(change)] : [],
    },
  };
}

function discard(state: NodeState, uuid: string): Answer {
  state.staging = state.staging.filter((row) => row.uuid !== uuid);
  return ok({ message: "Deleted from stage", success: true });
}

function commitRows(state: NodeState, { ids, author, comment }: Row): Answer {
  if (typeof author !== "string" || typeof comment !== "string") {
    return refuse(400, { message: "Data Validation error", error: '"author" is required' });
  }
  const wanted = Array.isArray(ids) ? new Set(ids) : null;
  const rows = state.staging.filter(
    (row) => !row.committed && !row.failed && (wanted === null || wanted.has(row.uuid)),
  );
  if (rows.length === 0) return refuse(400, { message: "No records to commit" });
  for (const row of rows) row.committed = true;
  return ok({ message: "Staging Table committed to full node", success: true });
}

function retry(state: NodeState, uuid: string): Answer {
  const row = state.staging.find((each) => each.uuid === uuid && each.failed);
  if (row === undefined) return refuse(404, { message: `No failed record ${uuid}` });
  row.failed = false;
  row.committed = false;
  return ok({ message: "Staging record will be retried", success: true });
}
