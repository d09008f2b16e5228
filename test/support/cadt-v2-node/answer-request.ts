import { INSERT_ORDER, TABLES } from "@sixtwo/cad-trust";
import { type Answer, ok, refuse } from "./answer.ts";
import { hasPendingCommit, type NodeState, type Row } from "./node-state.ts";
import { answerStaging } from "./staging-routes.ts";
import { answerTable } from "./table-routes.ts";

export type Call = {
  readonly method: string;
  readonly url: URL;
  readonly apiKey: string | null;
  readonly body: Row;
};

/** What the node answers to a request, with its effect on the node's state. */
export function answerRequest(state: NodeState, call: Call): Answer {
  if (state.apiKey !== null && call.apiKey !== state.apiKey) {
    return { status: 403, body: { message: "CADT API key not found" } };
  }
  if (changes(call)) {
    if (state.readOnly)
      return refuse(403, { message: "You can not use this API in read-only mode" });
    if (hasPendingCommit(state)) {
      const error = "There are pending commits in staging table";
      return refuse(400, { message: "Error changing the staging table", error });
    }
  }
  return answerFixed(state, call) ?? answerRows(state, call) ?? routeNotFound(call);
}

function changes({ method, url }: Call): boolean {
  return method !== "GET" && url.pathname.startsWith("/v2/");
}

function answerFixed(state: NodeState, { method, url }: Call): Answer | null {
  switch (`${method} ${url.pathname}`) {
    case "GET /v2/health":
      return ok({ message: "OK", timestamp: "2026-11-20T10:00:00.000Z" });
    case "GET /v2/organizations/status":
      return organizationStatus(state);
    case "GET /v2/governance/meta/pickList":
      return ok(state.picklists);
    default:
      return null;
  }
}

function organizationStatus(state: NodeState): Answer {
  const synced = (name: NodeState["notSynced"][number]) => !state.notSynced.includes(name);
  const pending = hasPendingCommit(state);
  const status = {
    wallet_synced: synced("wallet_synced"),
    home_org_synced: synced("home_org_synced"),
    pending_commits: pending,
    home_org_profile_synced: synced("home_org_profile_synced"),
  };
  return ok({ ready: !pending && state.notSynced.length === 0, status, success: true });
}

function answerRows(state: NodeState, { method, url, body }: Call): Answer | null {
  const { pathname, searchParams: query } = url;
  const [, staging] = /^\/v2\/staging(\/.*)?$/.exec(pathname) ?? [null, null];
  if (staging !== null) return answerStaging(state, { method, rest: staging ?? "", query, body });
  const [, endpoint, id] = /^(\/v2\/[^/]+)(?:\/([^/]+))?$/.exec(pathname) ?? [];
  const table = INSERT_ORDER.find((name) => TABLES[name].endpoint === endpoint);
  return table === undefined
    ? null
    : answerTable(state, { table, id: id ?? null, method, query, body });
}

/** Express's own page. */
function routeNotFound({ method, url }: Call): Answer {
  return { status: 404, body: `<!DOCTYPE html><pre>Cannot ${method} ${url.pathname}</pre>` };
}
