import { turnAway } from "../engine/admit.ts";
import { type Answer, ok, routeNotFound } from "../engine/answer.ts";
import type { Call } from "../engine/call.ts";
import { committedRows, type NodeState, type Row } from "../engine/node-state.ts";
import { ORG_UID, organizationStatus } from "../engine/organizations.ts";
import { pageOf } from "../engine/query-rows.ts";
import { answerRecords } from "./record-routes.ts";
import { answerStaging } from "./staging-routes.ts";
import { KINDS_V1 } from "./tables.ts";

/** What a node of data model 1 answers to a request, with its effect on the node's state. */
export function answerV1(state: NodeState, call: Call): Answer {
  return (
    turnAway(state, call) ??
    answerFixed(state, call) ??
    answerStaging(state, call) ??
    answerKind(state, call) ??
    routeNotFound(call.method, call.path)
  );
}

function answerFixed(state: NodeState, { method, path, query }: Call): Answer | null {
  switch (`${method} ${path}`) {
    case "GET /health":
    case "GET /v1/health":
      return ok({ message: "OK", timestamp: new Date().toISOString() });
    case "GET /v1/organizations":
      return ok({ [ORG_UID]: { orgUid: ORG_UID, name: "Home", isHome: true, synced: true } });
    case "GET /v1/organizations/status":
      return organizationStatus(state);
    case "GET /v1/governance/meta/pickList":
      return ok(state.picklists);
    case "GET /v1/issuances":
      return listChildren(childrenOf(state, "issuances"), query);
    case "GET /v1/labels":
      return listChildren(childrenOf(state, "labels"), query);
    default:
      return null;
  }
}

function answerKind(state: NodeState, call: Call): Answer | null {
  const kind = KINDS_V1.find(({ root }) => call.path === `/v1/${root}`);
  return kind === undefined ? null : answerRecords(state, { ...call, kind });
}

/** The rows inside projects and units. */
function childrenOf(state: NodeState, name: "issuances" | "labels"): readonly unknown[] {
  return KINDS_V1.flatMap(({ table }) => committedRows(state, table)).flatMap((row: Row) => {
    const inside = row[name] ?? (name === "issuances" ? row.issuance : null);
    return inside === null || inside === undefined ? [] : [inside].flat();
  });
}

function listChildren(rows: readonly unknown[], query: URLSearchParams): Answer {
  return pageOf(rows, query) ?? ok(rows);
}
