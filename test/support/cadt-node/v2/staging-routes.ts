import { type Answer, ok, refuse } from "../engine/answer.ts";
import type { Call } from "../engine/call.ts";
import type { NodeState, Row } from "../engine/node-state.ts";
import { pageOf } from "../engine/query-rows.ts";
import {
  cleanStaging,
  commitStaged,
  discardStaged,
  editStaged,
  resetCommitted,
  retryFailed,
} from "../engine/staging-actions.ts";
import type { TypedRow } from "../engine/staging-table.ts";

export type StagingCall = Call & {
  /** What follows "/v2/staging/", such as "commit". */
  readonly rest: string;
};

/** Answers a call to staging; null for a route that the node does not have. */
export function answerStaging(state: NodeState, call: StagingCall): Answer | null {
  const { body, query } = call;
  switch (`${call.method} ${call.rest}`) {
    case "GET ":
      return listStaging(state, query);
    case "GET pending":
      // data model 2 turned this around: false means that uncommitted rows exist
      return ok({ confirmed: state.staging.rows("staged").length === 0, success: true });
    case "PUT ":
      return editStaged(state, body);
    case "DELETE ":
      return discardStaged(state, body.uuid);
    case "DELETE clean":
      return cleanStaging(state);
    case "POST commit":
      return commitStaged(state, { body, table: query.get("table") });
    case "POST retry":
      return retryFailed(state, body.uuid);
    case "POST reset-committed":
      return resetCommitted(state);
    default:
      return null;
  }
}

function listStaging({ staging }: NodeState, query: URLSearchParams): Answer {
  const [type, table] = [query.get("type"), query.get("table")];
  const rows = staging
    .rows()
    .filter((row) => (type ?? row.type) === row.type && (table ?? row.table) === row.table);
  const page = pageOf(rows.map(lazily), query);
  const error = '"page" and "limit" are required';
  return page ?? refuse(400, { message: "Error retrieving staging table", error });
}

/** Shown only when it is written out: a page is a thousand of ten thousand rows. */
function lazily(row: TypedRow) {
  return { toJSON: () => shown(row) };
}

function shown({ uuid, table, action, original, change, type }: TypedRow): Row {
  return {
    uuid,
    table,
    action,
    committed: type !== "staged",
    failed_commit: type === "failed",
    is_transfer: false,
    created_at: "2026-11-20T10:00:00.000Z",
    diff: {
      original: original ? snakeKeys(original) : {},
      change: change ? [snakeKeys(change)] : [],
    },
  };
}

/** The node's database spells names in snake_case: aefT2AuthorizationsId is aef_t2_authorizations_id. */
function snakeKeys(row: Row): Row {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [snakeCase(name), value]));
}

function snakeCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
