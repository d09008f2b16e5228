import { takeConfirmationFault } from "./faults.ts";
import type { NodeState } from "./node-state.ts";
import type { StagedRow } from "./staging-table.ts";

/** Names the rows that a row points at and that are not on chain. */
export type FindDangling = (row: StagedRow) => readonly string[];

/**
 * The chain confirms what was committed and the node replays it: the rows become visible and the
 * whole staging table is truncated, rows that were not committed included. A failed commit
 * leaves its rows in staging as failed; a lost confirmation leaves nothing at all.
 */
export function confirmCommits(state: NodeState, findDangling: FindDangling): void {
  const confirmed = state.inFlight;
  if (confirmed.length === 0) return;
  state.inFlight = [];
  const fault = takeConfirmationFault(state.faults);
  if (fault === "failed-commit") {
    for (const { uuid } of confirmed) state.staging.mark(uuid, "failed");
    return;
  }
  state.staging.truncate();
  if (fault === "lost-confirmation") return;
  for (const row of confirmed) apply(state, row);
  for (const row of confirmed) state.violations.push(...findDangling(row));
}

function apply({ committed }: NodeState, { table, id, change }: StagedRow): void {
  const rows = committed.get(table) ?? new Map();
  committed.set(table, rows);
  if (change === null) rows.delete(id);
  else rows.set(id, change);
}
