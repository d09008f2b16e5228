export { buildRecord } from "./build-record.ts";
export type { Commit } from "./client/commit.ts";
export type { DataModel } from "./client/detect-data-model.ts";
export { fullJitter } from "./client/full-jitter.ts";
export type { NodeRecord } from "./client/node-record.ts";
export type { OrgStatus } from "./client/org-status.ts";
export { nodeRoot } from "./client/send.ts";
export type { Refused, Replaced, Staged } from "./client/stage.ts";
export type { StagingRow, StagingType } from "./client/staging-list.ts";
export {
  type CadTrustClient,
  type CadTrustClientOptions,
  connectCadTrust,
  createCadTrustClient,
} from "./client.ts";
export type { CycleReport, Progress } from "./cycle/cycle-report.ts";
export { createDialectBook, type DialectBook } from "./dialects/dialect-book.ts";
export { type LearnedField, withLearned } from "./dialects/learn-field-names.ts";
export { LIKELIEST_DIALECT } from "./dialects/likeliest-dialect.ts";
export { probeDialect } from "./dialects/probe-dialect.ts";
export { valueSpellings } from "./dialects/value-spellings.ts";
export type { Dialect } from "./dialects.ts";
export type {
  ActivityFacts,
  EarlierValidation,
  EstimationFacts,
  LocationFacts,
  MethodologyFacts,
  RatingFacts,
  StakeholderFacts,
  ValidationFacts,
  ValidationKind,
  VerificationFacts,
} from "./facts/activity-facts.ts";
export type {
  ActionFacts,
  ActionKind,
  AuthorizationFacts,
  EntityFacts,
  FirstTransferDefinition,
  HoldingFacts,
  ItmoRangeFacts,
  Metric,
  Purpose,
  SubmissionFacts,
  SubmissionKey,
  UnderlyingUnits,
} from "./facts/aef-facts.ts";
export type {
  BatchFacts,
  BlockFacts,
  BlockKey,
  LiveState,
  MitigationType,
  Terminal,
  TerminalKind,
  UnitLabelFacts,
} from "./facts/block-facts.ts";
export { fingerprint } from "./fingerprint.ts";
export { localId } from "./local-id.ts";
export { activityRecords } from "./mapping/activity-records.ts";
export { aefT1SubmissionRecord } from "./mapping/aef-t1-submission.ts";
export { aefT2AuthorizationsRecord } from "./mapping/aef-t2-authorizations.ts";
export { aefT3ActionsRecord } from "./mapping/aef-t3-actions.ts";
export { aefT4HoldingsRecord } from "./mapping/aef-t4-holdings.ts";
export { aefT5AuthorizedEntitiesRecord } from "./mapping/aef-t5-authorized-entities.ts";
export { coBenefitRecord } from "./mapping/co-benefit.ts";
export { estimationRecord } from "./mapping/estimation.ts";
export { issuanceRecord } from "./mapping/issuance.ts";
export { labelRecord } from "./mapping/label.ts";
export { locationRecord } from "./mapping/location.ts";
export { methodologyRecord } from "./mapping/methodology.ts";
export { programRecord } from "./mapping/program.ts";
export { projectRecord } from "./mapping/project.ts";
export { projectMethodologyRecord } from "./mapping/project-methodology.ts";
export { ratingRecord } from "./mapping/rating.ts";
export { stakeholderProjectsRecord, stakeholderRecord } from "./mapping/stakeholder.ts";
export { unitRecord } from "./mapping/unit.ts";
export { unitLabelRecord } from "./mapping/unit-label.ts";
export { validationRecord } from "./mapping/validation.ts";
export { verificationRecord } from "./mapping/verification.ts";
export { INSERT_ORDER, insertRank, type TableName } from "./model/insert-order.ts";
export type { FieldModel, FieldType, TableModel } from "./model/table-model.ts";
export { TABLES, tableModel } from "./model/tables.ts";
export type {
  Outbox,
  OutstandingRecord,
  Parked,
  ParkedFor,
  PendingRecord,
  StagedMark,
} from "./outbox.ts";
export { parseRecord } from "./parse-record.ts";
export { checkPicklist, type PicklistCheck } from "./picklists/check-picklist.ts";
export { fixedPicklists, type PicklistBook } from "./picklists/picklist-book.ts";
export { type Picklists, SHIPPED_PICKLISTS } from "./picklists/picklists.ts";
export { describeProblems, type Problem } from "./problem.ts";
export type { AnyFields, CadTrustRecord, FieldsOf, FieldValue } from "./record.ts";
export { type Rehearsal, type Rehearsed, rehearse } from "./rehearsal.ts";
export { type CycleDeps, runCycle } from "./stage-and-commit.ts";
export { V1_DIALECT, V1_PICKLISTS } from "./v1/v1-dialect.ts";
export { createV1Outbox, type V1Outbox } from "./v1/v1-outbox.ts";
export { validateRecord } from "./validate.ts";
