import type { FaultKind, FaultMatch } from "./faults.ts";
import { committedRows, type NodeState, type Row, type SeenRequest } from "./node-state.ts";
import type { StagingType, TypedRow } from "./staging-table.ts";

/** What a test does to a double, and what it sees of it, behind the back of the client. */
export type NodeControls = {
  /** Its state, to set `readOnly`, `notSynced`, `apiKey` and `picklists`. */
  readonly state: NodeState;
  /** Confirms what was committed, as the chain does minutes later. */
  readonly confirm: () => void;
  /** Rows that every subscriber sees. */
  readonly committed: (table: string) => readonly Row[];
  readonly staged: (type?: StagingType) => readonly TypedRow[];
  readonly requests: () => readonly SeenRequest[];
  readonly violations: () => readonly string[];
  /** The next matching request, or the next confirmation, goes wrong once. */
  readonly fault: (kind: FaultKind, match?: FaultMatch) => void;
  readonly stopFaults: () => void;
  /** An operator cleans staging by hand; what was committed stays on its way to the chain. */
  readonly cleanStaging: () => void;
  /** An operator takes rows of one table out of staging. */
  readonly unstage: (table: string) => void;
  /** The node loses committed rows of a table: one of them, or all. */
  readonly forget: (table: string, id?: string) => void;
};

export function createNodeControls(state: NodeState, confirm: () => void): NodeControls {
  const { staging, faults, committed } = state;
  return {
    state,
    confirm,
    committed: (table) => committedRows(state, table),
    staged: (type) => staging.rows(type),
    requests: () => state.requests,
    violations: () => state.violations,
    fault: (kind, match = {}) => void faults.push({ ...match, kind, skipped: 0 }),
    stopFaults: () => void faults.splice(0),
    cleanStaging: () => staging.truncate(),
    unstage: (table) => {
      for (const row of staging.rows()) if (row.table === table) staging.remove(row.uuid);
    },
    forget: (table, id) => {
      if (id === undefined) committed.delete(table);
      else committed.get(table)?.delete(id);
    },
  };
}
