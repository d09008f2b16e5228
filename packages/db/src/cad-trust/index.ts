export {
  ACTIVITY_TABLES,
  countRecordsOfProject,
  recordsOfProject,
} from "../queries/cad-trust/activity-tree.ts";
export {
  findRecord,
  listRecords,
  publicIds,
  type RecordFilter,
} from "../queries/cad-trust/listed-records.ts";
export { recordColumns } from "../queries/cad-trust/record-columns.ts";
export { requestCadTrustRun } from "../queries/cad-trust/request-run.ts";
export { retryInOwnTransaction } from "../queries/cad-trust/retry-in-own-transaction.ts";
export type { PublicRecord, RecordValue } from "../queries/cad-trust/select-records.ts";
export {
  countStuckRecords,
  type StuckRecord,
  stuckRecords,
} from "../queries/cad-trust/stuck-records.ts";
export {
  countUnitDifferences,
  DIFFERENCE_KINDS,
  type DifferenceFilter,
  type DifferenceKind,
  type UnitDifference,
  type UnitSeen,
  unitDifferences,
} from "../queries/cad-trust/unit-differences.ts";
