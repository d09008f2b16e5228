import { type Answer, ok } from "./answer.ts";
import type { NodeState } from "./node-state.ts";

/** The home organization of every double: a DataLayer store id. */
export const ORG_UID = "62".repeat(32);

/** Whether the home organization can take records now. */
export function organizationStatus({ notSynced, staging }: NodeState): Answer {
  const pending = staging.hasPending();
  const status = {
    wallet_synced: !notSynced.includes("wallet_synced"),
    home_org_synced: !notSynced.includes("home_org_synced"),
    pending_commits: pending,
    home_org_profile_synced: !notSynced.includes("home_org_profile_synced"),
  };
  return ok({ ready: !pending && notSynced.length === 0, status, success: true });
}

/** What every answer of a node carries in its headers. */
export function nodeHeaders(state: NodeState, version: string): Readonly<Record<string, string>> {
  const synced = (name: NodeState["notSynced"][number]) => `${!state.notSynced.includes(name)}`;
  return {
    "x-api-version": version,
    "x-datamodel-version": version,
    "cw-read-only": `${state.readOnly}`,
    "x-wallet-synced": synced("wallet_synced"),
    "x-home-org-synced": synced("home_org_synced"),
    "x-data-synced": "true",
    "x-sync-remaining": "0",
  };
}
