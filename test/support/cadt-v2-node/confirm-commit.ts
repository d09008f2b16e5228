import { takeConfirmationFault } from "./faults.ts";
import type { NodeState, StagedRow } from "./node-state.ts";

/**
 * The chain confirms the pending commit and the node replays it: its rows become visible and
 * the whole staging table is truncated, rows that were not committed included.
 */
export function confirmCommit(state: NodeState): void {
  const pending = state.staging.filter(({ committed, failed }) => committed && !failed);
  if (pending.length === 0) return;
  const fault = takeConfirmationFault(state.faults);
  if (fault === "failed-commit") {
    for (const row of pending) row.failed = true;
    return;
  }
  state.staging = [];
  if (fault !== "lost-confirmation") for (const row of pending) apply(state, row);
}

function apply({ committed }: NodeState, { table, id, change }: StagedRow): void {
  const rows = committed.get(table) ?? new Map();
  committed.set(table, rows);
  if (change === null) rows.delete(id);
  else rows.set(id, change);
}
