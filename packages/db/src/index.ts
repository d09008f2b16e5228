export { type Cancellation, cancellation } from "./cancellation.ts";
export {
  connectDatabase,
  type DatabaseConnection,
  type DatabaseOptions,
  type Db,
} from "./database.ts";
export { migrateToLatest, requireMigrated } from "./migrate.ts";
export { type PublishedAction, publishedActions } from "./queries/cad-trust/actions.ts";
export { type PublishedActivity, publishedActivities } from "./queries/cad-trust/activities.ts";
export {
  allPublications,
  type PublishedRecord,
  publishedDataModel,
} from "./queries/cad-trust/all-publications.ts";
export {
  type PublishedAuthorization,
  publishedAuthorizations,
} from "./queries/cad-trust/authorizations.ts";
export {
  type PublishedEntity,
  publishedEntities,
} from "./queries/cad-trust/authorized-entities.ts";
export { type PublishedBatch, publishedBatches } from "./queries/cad-trust/batches.ts";
export { type PublishedBlock, publishedBlocks } from "./queries/cad-trust/blocks.ts";
export { confirmedColumns } from "./queries/cad-trust/confirmed-columns.ts";
export { type CadTrustCycle, recentCycles, recordCycle } from "./queries/cad-trust/cycles.ts";
export { type PublishedHolding, publishedHoldings } from "./queries/cad-trust/holdings.ts";
export type { PublishedRange } from "./queries/cad-trust/itmo-range.ts";
export {
  type KnownNode,
  knownNode,
  type NodeField,
  type NodeValue,
  publishedOrganization,
} from "./queries/cad-trust/known-node.ts";
export { ledgerIdentity } from "./queries/cad-trust/ledger-identity.ts";
export {
  markCommitted,
  markConfirmed,
  markDiffering,
  markForgotten,
  markStaged,
  markUncommitted,
  markWaiting,
  type StagedPublication,
} from "./queries/cad-trust/mark-publications.ts";
export {
  type LearnedNodeField,
  noteNodeFields,
  noteNodePicklists,
  noteOrganization,
  noteProbed,
} from "./queries/cad-trust/note-node.ts";
export { type OpenCommit, openCommit } from "./queries/cad-trust/open-commit.ts";
export { type OpenPublication, openPublications } from "./queries/cad-trust/open-publications.ts";
export {
  type OutstandingPublication,
  outstandingPublications,
} from "./queries/cad-trust/outstanding-publications.ts";
export {
  hasUnlisted,
  type ParkedPublication,
  parkPublications,
  retryUnlisted,
} from "./queries/cad-trust/park-publications.ts";
export {
  type PendingPublication,
  pendingPublications,
} from "./queries/cad-trust/pending-publications.ts";
export {
  type PublicationCount,
  publicationCounts,
} from "./queries/cad-trust/publication-counts.ts";
export { publicationIds } from "./queries/cad-trust/publication-ids.ts";
export { removeRecords } from "./queries/cad-trust/remove-records.ts";
export { requestCadTrustRun } from "./queries/cad-trust/request-run.ts";
export { retryPublication } from "./queries/cad-trust/retry-publication.ts";
export { CAD_TRUST_TASK, type CadTrustRun, cadTrustJob } from "./queries/cad-trust/run-job.ts";
export { inSnapshot, inTrial } from "./queries/cad-trust/snapshot.ts";
export { storedFields } from "./queries/cad-trust/stored-fields.ts";
export {
  type StoredPublication,
  storedPublications,
} from "./queries/cad-trust/stored-publications.ts";
export { takeSlot } from "./queries/cad-trust/take-slot.ts";
export { earlierValidations, type PublishedValidation } from "./queries/cad-trust/validations.ts";
export {
  type PublishedVerification,
  publishedVerifications,
} from "./queries/cad-trust/verifications.ts";
export { type RequireLock, withPublisherLock } from "./queries/cad-trust/with-publisher-lock.ts";
export { WITHDRAWN, withdrawRecords } from "./queries/cad-trust/withdraw-records.ts";
export { type ProjectedRecord, writeRecords } from "./queries/cad-trust/write-records.ts";
export { addJob, type NewJob } from "./queries/jobs/add-job.ts";
export { withJobLock } from "./queries/jobs/with-job-lock.ts";
export { activityPaper } from "./queries/registry/activity-paper.ts";
export type {
  ActivityPaper,
  ActivityParts,
  Estimation,
  Rating,
  Stakeholder,
  StakeholderPart,
  ValidationKind,
} from "./queries/registry/paper.ts";
export { recordActivityPaper } from "./queries/registry/record-activity-paper.ts";
export { recordVerification, type Verification } from "./queries/registry/record-verification.ts";
export { verificationsOf } from "./queries/registry/verifications-of.ts";
export { createQueuePool } from "./queue-pool.ts";
export type {
  ApproachColumns,
  ApproachRow,
  ApproachStatusRow,
  InitialReportRow,
  LevyKind,
  LevyRow,
  LevyTakenRow,
} from "./schema/approaches.ts";
export {
  CAD_TRUST_TABLES,
  type CadTrustColumns,
  type CadTrustTable,
  type PublicationState,
} from "./schema/cad-trust.ts";
export type {
  BeneficiaryNameRow,
  MetricRow,
  UnderlyingClaimRow,
  VerificationRecordRow,
} from "./schema/claims.ts";
export type { HoldRow, RecallRow, RecallStatus, RequestRow } from "./schema/holds.ts";
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
  SerialColumns,
  SystemRow,
} from "./schema/ledger.ts";
export type {
  OfficeRow,
  PolicyRow,
  ProposalRow,
  ProposalStatus,
  TrustRow,
} from "./schema/offices.ts";
export type { ActivityPaperRow, VerificationRow } from "./schema/paperwork.ts";
export { type EventPlace, type Hash, STILL_VALID, type Versioned } from "./schema/versioned.ts";
export type { Database } from "./schema.ts";
