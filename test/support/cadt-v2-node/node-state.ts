import { type Picklists, SHIPPED_PICKLISTS, type TableName } from "@sixtwo/cad-trust";
import type { Fault } from "./faults.ts";

export type Row = Readonly<Record<string, unknown>>;

export type StagedRow = {
  readonly uuid: string;
  readonly table: TableName;
  readonly action: "INSERT" | "UPDATE" | "DELETE";
  /** The row's primary key. */
  readonly id: string;
  readonly original: Row | null;
  readonly change: Row | null;
  committed: boolean;
  failed: boolean;
};

type SeenRequest = {
  readonly method: string;
  /** Path with its query. */
  readonly path: string;
  readonly body: unknown;
};

/** All that the double remembers; the routes change it in place. */
export type NodeState = {
  readonly apiKey: string | null;
  readonly picklists: Picklists;
  readonly committed: Map<TableName, Map<string, Row>>;
  readonly faults: Fault[];
  readonly requests: SeenRequest[];
  staging: StagedRow[];
  /** What the home organization still lacks; empty when it can take records. */
  notSynced: readonly ("wallet_synced" | "home_org_synced" | "home_org_profile_synced")[];
  readOnly: boolean;
};

export type NodeOptions = {
  readonly apiKey?: string;
  readonly picklists?: Picklists;
};

export function newNodeState({ apiKey, picklists }: NodeOptions): NodeState {
  return {
    apiKey: apiKey ?? null,
    picklists: picklists ?? SHIPPED_PICKLISTS,
    committed: new Map(),
    faults: [],
    requests: [],
    staging: [],
    notSynced: [],
    readOnly: false,
  };
}

export function committedRow(state: NodeState, table: TableName, id: string): Row | undefined {
  return state.committed.get(table)?.get(id);
}

/** True while a commit waits for its confirmation: the node then refuses every change. */
export function hasPendingCommit({ staging }: NodeState): boolean {
  return staging.some(({ committed, failed }) => committed && !failed);
}
