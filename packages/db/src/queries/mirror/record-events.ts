import type { Db } from "../../database.ts";
import type { ApproachStatusRow, InitialReportRow, LevyTakenRow } from "../../schema/approaches.ts";
import type {
  BeneficiaryNameRow,
  MetricRow,
  UnderlyingClaimRow,
  VerificationRecordRow,
} from "../../schema/claims.ts";
import type {
  ActionRow,
  ActivityRow,
  BatchRow,
  EntityRow,
  RegistryRow,
} from "../../schema/ledger.ts";
import { insertRows, type OnConflict } from "./insert-rows.ts";

/** The tables whose rows, once written, only a reorg takes away. */
export type RecordTables = {
  readonly registries: RegistryRow;
  readonly entities: EntityRow;
  readonly metrics: MetricRow;
  readonly activities: ActivityRow;
  readonly verifications: VerificationRecordRow;
  readonly approach_statuses: ApproachStatusRow;
  readonly initial_reports: InitialReportRow;
  readonly batches: BatchRow;
  readonly underlying_claims: UnderlyingClaimRow;
  readonly actions: ActionRow;
  readonly levies_taken: LevyTakenRow;
  readonly beneficiary_names: BeneficiaryNameRow;
};

export type RecordName = keyof RecordTables;

/**
 * "keep" where rows are told apart by a number or name: what a later office opens or registers again
 * under the same one is kept as it was first recorded. The others stand for an event each, and are
 * never recorded twice.
 */
export const ON_CONFLICT: Readonly<Record<RecordName, OnConflict>> = {
  registries: "keep",
  entities: "keep",
  metrics: "keep",
  activities: "keep",
  verifications: "fail",
  approach_statuses: "fail",
  initial_reports: "fail",
  batches: "keep",
  underlying_claims: "keep",
  actions: "fail",
  levies_taken: "fail",
  beneficiary_names: "keep",
};

export const RECORD_NAMES = Object.keys(ON_CONFLICT) as readonly RecordName[]; // exactly the keys of the type

/** Adds rows that stand for events. */
export async function recordEvents<Name extends RecordName>(
  db: Db,
  name: Name,
  rows: readonly RecordTables[Name][],
): Promise<void> {
  await insertRows(db, { table: `ledger.${name}`, rows, onConflict: ON_CONFLICT[name] });
}
