import { turnAway } from "../engine/admit.ts";
import { type Answer, ok, routeNotFound } from "../engine/answer.ts";
import type { Call } from "../engine/call.ts";
import { ORG_UID, organizationStatus } from "../engine/organizations.ts";
import type { NodeV2 } from "./node-v2.ts";
import { answerStaging } from "./staging-routes.ts";
import { answerTable } from "./table-routes.ts";

/** What a node of data model 2 answers to a request, with its effect on the node's state. */
export function answerV2(node: NodeV2, call: Call): Answer {
  return (
    turnAway(node.state, call) ??
    answerFixed(node, call) ??
    answerRows(node, call) ??
    routeNotFound(call.method, call.path)
  );
}

function answerFixed({ state }: NodeV2, { method, path }: Call): Answer | null {
  switch (`${method} ${path}`) {
    case "GET /health":
    case "GET /v2/health":
      return ok({ message: "OK", timestamp: new Date().toISOString() });
    case "GET /v2/health/wallet":
      return ok({ synced: !state.notSynced.includes("wallet_synced"), success: true });
    case "GET /v2/organizations":
      return ok({ [ORG_UID]: { org_uid: ORG_UID, name: "Home", is_home: true, synced: true } });
    case "GET /v2/organizations/status":
      return organizationStatus(state);
    case "GET /v2/organizations/creation-status":
      return ok({ status: "COMPLETE", success: true });
    case "GET /v2/governance/exists":
      return ok({ created: true, success: true });
    case "GET /v2/governance/meta/pickList":
      return ok(state.picklists);
    default:
      return null;
  }
}

function answerRows(node: NodeV2, call: Call): Answer | null {
  const [, root = "", rest = "", ...more] = call.path.slice(1).split("/").map(decodeURIComponent);
  if (more.length > 0 || !call.path.startsWith("/v2/")) return null;
  if (root === "staging") return answerStaging(node.state, { ...call, rest });
  for (const [name, table] of node.tables) {
    if (table.endpoint !== `/v2/${root}`) continue;
    return answerTable(node, { ...call, table: { ...table, name }, id: rest === "" ? null : rest });
  }
  return null;
}
