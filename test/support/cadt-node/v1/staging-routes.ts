import { type Answer, ok } from "../engine/answer.ts";
import type { Call } from "../engine/call.ts";
import type { NodeState, Row } from "../engine/node-state.ts";
import { pageOf } from "../engine/query-rows.ts";
import {
  cleanStaging,
  commitStaged,
  discardStaged,
  editStaged,
  retryFailed,
} from "../engine/staging-actions.ts";
import type { TypedRow } from "../engine/staging-table.ts";

/** Answers a call to staging; null for a route that the node does not have. */
export function answerStaging(
  state: NodeState,
  { method, path, query, body }: Call,
): Answer | null {
  switch (`${method} ${path}`) {
    case "GET /v1/staging":
      return listStaging(state, query);
    case "GET /v1/staging/hasPendingTransactions":
      return ok({ confirmed: !state.staging.hasPending(), success: true });
    case "PUT /v1/staging":
      return editStaged(state, body);
    case "DELETE /v1/staging":
      return discardStaged(state, body.uuid);
    case "DELETE /v1/staging/clean":
      return cleanStaging(state);
    case "POST /v1/staging/commit":
      return commitStaged(state, { body, table: query.get("table") });
    case "POST /v1/staging/retry":
      return retryFailed(state, body.uuid);
    default:
      return null;
  }
}

/** Without a page the whole list comes, and not in an envelope. */
function listStaging({ staging }: NodeState, query: URLSearchParams): Answer {
  const [type, table] = [query.get("type"), query.get("table")];
  const rows = staging
    .rows()
    .filter((row) => (type ?? row.type) === row.type && (table ?? row.table) === row.table)
    .map(shown);
  return pageOf(rows, query) ?? ok(rows);
}

function shown({ uuid, table, action, original, change, type }: TypedRow): Row {
  return {
    uuid,
    table,
    action,
    commited: type !== "staged",
    failedCommit: type === "failed",
    isTransfer: false,
    createdAt: "2026-11-20T10:00:00.000Z",
    diff: { original: original ?? {}, change: change ? [change] : [] },
  };
}
