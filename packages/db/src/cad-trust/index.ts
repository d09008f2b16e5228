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
export type { PublicRecord, RecordValue } from "../queries/cad-trust/select-records.ts";
