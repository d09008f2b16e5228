import type { Fault } from "./faults.ts";
import { createStagingTable, type StagedRow, type StagingTable } from "./staging-table.ts";

export type Row = Readonly<Record<string, unknown>>;
export type Picklists = Readonly<Record<string, readonly string[]>>;

type NotSynced = "wallet_synced" | "home_org_synced" | "home_org_profile_synced";

export type SeenRequest = {
  readonly method: string;
  readonly path: string;
  readonly search: string;
  readonly body: Row;
};

/** All that a double remembers; the routes change it in place. */
export type NodeState = {
  readonly committed: Map<string, Map<string, Row>>;
  readonly staging: StagingTable;
  readonly requests: SeenRequest[];
  readonly faults: Fault[];
  /** What a subscriber could not have replayed: rows that point at rows that are not on chain. */
  readonly violations: string[];
  /** Rows of commits that the chain has yet to confirm, whatever became of staging since. */
  inFlight: StagedRow[];
  apiKey: string | null;
  /** What governance answers, and what bodies are checked against. */
  picklists: Picklists;
  /** What the home organization still lacks; empty when it can take records. */
  notSynced: readonly NotSynced[];
  readOnly: boolean;
};

export type StateOptions = { readonly apiKey: string | null; readonly picklists: Picklists };

export function newNodeState({ apiKey, picklists }: StateOptions): NodeState {
  return {
    committed: new Map(),
    staging: createStagingTable(),
    requests: [],
    faults: [],
    violations: [],
    inFlight: [],
    apiKey,
    picklists,
    notSynced: [],
    readOnly: false,
  };
}

export function committedRows({ committed }: NodeState, table: string): readonly Row[] {
  return [...(committed.get(table)?.values() ?? [])];
}

export function committedRow({ committed }: NodeState, table: string, id: string): Row | undefined {
  return committed.get(table)?.get(id);
}
