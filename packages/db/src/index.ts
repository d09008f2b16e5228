export {
  connectDatabase,
  type DatabaseConnection,
  type DatabaseOptions,
  type Db,
} from "./database.ts";
export { migrateToLatest, requireMigrated } from "./migrate.ts";
export type {
  AccountRow,
  ActionRow,
  ActivityRow,
  AuthorizationRow,
  BatchRow,
  BlockRow,
  CancellationKind,
  ChainBlockRow,
  CursorRow,
  EntityRow,
  RecordedActionKind,
  RegistryRow,
  RequestRow,
  SerialColumns,
  SystemRow,
} from "./schema/ledger.ts";
export type { ActivityPaperRow, VerificationRow } from "./schema/paperwork.ts";
export { type EventPlace, type Hash, STILL_VALID, type Versioned } from "./schema/versioned.ts";
export type { Database } from "./schema.ts";
