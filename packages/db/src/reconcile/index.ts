export {
  driftsOf,
  lastReconciliation,
  type Reconciliation,
  serialGapsOf,
} from "../queries/reconcile/last-reconciliation.ts";
export {
  liveRunsAfter,
  liveSerials,
  type Mirrored,
  type MirroredRun,
} from "../queries/reconcile/live-runs.ts";
export {
  beginReconciliation,
  type Drift,
  findOpenReconciliation,
  finishReconciliation,
  noteFailure,
  type OpenReconciliation,
  recordPage,
  type SerialGap,
} from "../queries/reconcile/reconciliations.ts";
