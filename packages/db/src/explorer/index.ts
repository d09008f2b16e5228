export {
  ACCOUNT_LIST,
  ACCOUNT_ORDERS,
  type AccountFilter,
  type AccountOrder,
  countAccounts,
  type ExplorerAccount,
  findAccounts,
  listAccounts,
  sumQuantityOfAccounts,
} from "../queries/explorer/accounts.ts";
export type { ActionFilter } from "../queries/explorer/action-filter.ts";
export {
  ACTION_LIST,
  ACTION_ORDERS,
  type ActionOrder,
  countActions,
  listActions,
  listActionsOfChainBlocks,
  listHistoryOfSerial,
} from "../queries/explorer/actions.ts";
export { listActionsAfterChainBlock, type Stretch } from "../queries/explorer/actions-after.ts";
export {
  ACTIVITY_LIST,
  ACTIVITY_ORDERS,
  type ActivityFilter,
  type ActivityKey,
  type ActivityOrder,
  countActivities,
  type ExplorerActivity,
  findActivities,
  listActivities,
  sumIssuedForActivities,
} from "../queries/explorer/activities.ts";
export {
  ADJUSTMENT_LIST,
  ADJUSTMENT_ORDERS,
  type AdjustmentFilter,
  type AdjustmentOrder,
  type ExplorerAdjustment,
} from "../queries/explorer/adjustments.ts";
export type { ApproachKey } from "../queries/explorer/approach-key.ts";
export {
  type ExplorerApproachStatus,
  findApproachStatuses,
} from "../queries/explorer/approach-statuses.ts";
export {
  APPROACH_LIST,
  APPROACH_ORDERS,
  type ApproachFilter,
  type ApproachOrder,
  countApproaches,
  type ExplorerApproach,
  type ExplorerInitialReport,
  findApproaches,
  listApproaches,
} from "../queries/explorer/approaches.ts";
export {
  AUTHORIZATION_LIST,
  AUTHORIZATION_ORDERS,
  type AuthorizationFilter,
  type AuthorizationOrder,
  countAuthorizations,
  type ExplorerAuthorization,
  findAuthorizations,
  listAuthorizations,
  sumAuthorizedQuantity,
} from "../queries/explorer/authorizations.ts";
export {
  BATCH_LIST,
  BATCH_ORDERS,
  type BatchFilter,
  type BatchKey,
  type BatchOrder,
  countBatches,
  type ExplorerBatch,
  findBatches,
  listBatches,
} from "../queries/explorer/batches.ts";
export type { BlockFilter } from "../queries/explorer/block-filter.ts";
export {
  type BlockVersion,
  type ChainBlocks,
  listBlockVersionsAfter,
  listBlockVersionsOf,
} from "../queries/explorer/block-versions.ts";
export {
  BLOCK_LIST,
  BLOCK_ORDERS,
  type BlockOrder,
  countBlocks,
  findBlockOfSerial,
  findBlocks,
  findLastBlocks,
  listBlocks,
} from "../queries/explorer/blocks.ts";
export type { Combined } from "../queries/explorer/combined-filter.ts";
export type { Companion } from "../queries/explorer/companions.ts";
export {
  DOCUMENT_LIST,
  DOCUMENT_ORDERS,
  DOCUMENT_ROLES,
  type DocumentFilter,
  type DocumentOrder,
  type DocumentRole,
  type ExplorerDocument,
} from "../queries/explorer/documents.ts";
export {
  ENTITY_LIST,
  ENTITY_ORDERS,
  type EntityFilter,
  type EntityOrder,
  type ExplorerEntity,
  findEntities,
  listEntities,
} from "../queries/explorer/entities.ts";
export {
  countHoldings,
  type ExplorerHolding,
  HOLDING_LIST,
  HOLDING_ORDERS,
  type HoldingFilter,
  type HoldingOrder,
  listHoldings,
} from "../queries/explorer/holdings.ts";
export {
  type ExplorerHold,
  type ExplorerRecall,
  findHolds,
  findRecalls,
} from "../queries/explorer/holds.ts";
export {
  type ExplorerLevy,
  findLevies,
  type LevyKey,
  sumLeviesTaken,
} from "../queries/explorer/levies.ts";
export {
  countLeviesTaken,
  type ExplorerLevyTaken,
  LEVY_TAKEN_LIST,
  LEVY_TAKEN_ORDERS,
  type LevyTakenFilter,
  type LevyTakenOrder,
  listLeviesTaken,
  listLeviesTakenOfRanges,
} from "../queries/explorer/levies-taken.ts";
export {
  type ChainBlockListener,
  listenToChainBlocks,
} from "../queries/explorer/listen-to-chain-blocks.ts";
export {
  countRows,
  type Listing,
  type ListRequest,
  listRows,
  type Sort,
} from "../queries/explorer/listing.ts";
export { type ExplorerMetric, listMetrics } from "../queries/explorer/metrics.ts";
export { type Moment, momentOf } from "../queries/explorer/moment.ts";
export {
  type Figure,
  MEASURES,
  type Measure,
  type MonthlyStatistics,
} from "../queries/explorer/month-figures.ts";
export { accountsNamed, authorizationsNamed } from "../queries/explorer/named-by-rows.ts";
export {
  DIRECTIONS,
  type Direction,
  type Page,
  type PageRequest,
} from "../queries/explorer/page.ts";
export {
  countParties,
  type ExplorerParty,
  listParties,
  PARTY_LIST,
  PARTY_ORDERS,
  type PartyFilter,
  type PartyOrder,
  type PartyTotals,
  sumPartyTotals,
} from "../queries/explorer/parties.ts";
export { type ExplorerPolicy, findPolicies } from "../queries/explorer/policies.ts";
export {
  type ChainBlockProof,
  findChainBlockProofs,
} from "../queries/explorer/proofs.ts";
export {
  countProposals,
  type ExplorerProposal,
  listProposals,
  PROPOSAL_LIST,
  PROPOSAL_ORDERS,
  type ProposalFilter,
  type ProposalOrder,
} from "../queries/explorer/proposals.ts";
export {
  type ExplorerPublication,
  findPublications,
  PUBLICATION_LIST,
  PUBLICATION_ORDERS,
  type PublicationFilter,
  type PublicationOrder,
  publishedAuthorization,
  publishedProject,
  publishedUnit,
} from "../queries/explorer/publications.ts";
export {
  type ExplorerRegistry,
  findRegistries,
  findRegistriesOfParties,
  REGISTRY_LIST,
  REGISTRY_ORDERS,
  type RegistryFilter,
  type RegistryOrder,
} from "../queries/explorer/registries.ts";
export {
  countRelated,
  listRelated,
  type Relation,
  type RelationKey,
} from "../queries/explorer/related-rows.ts";
export {
  accountsOf,
  actionsOf,
  activitiesOf,
  adjustmentsOf,
  approachesOf,
  authorizationsOf,
  batchesOf,
  blocksOf,
  documentsOf,
  entitiesOf,
  holdingsOf,
  leviesTakenOf,
  requestsOf,
} from "../queries/explorer/relations.ts";
export {
  countRequests,
  type ExplorerRequest,
  listRequests,
  REQUEST_LIST,
  REQUEST_ORDERS,
  type RequestFilter,
  type RequestOrder,
} from "../queries/explorer/requests.ts";
export {
  type NamedHit,
  searchNames,
  searchUnderlyingSerial,
} from "../queries/explorer/search.ts";
export type { ExplorerAction } from "../queries/explorer/select-actions.ts";
export type { ExplorerBlock } from "../queries/explorer/select-blocks.ts";
export type { SerialRange } from "../queries/explorer/serial-range.ts";
export { monthlyStatistics, type StatisticsFilter } from "../queries/explorer/statistics.ts";
export { findMirrorStatus, type MirrorStatus } from "../queries/explorer/status.ts";
export { type ExplorerTrust, findTrusts } from "../queries/explorer/trusts.ts";
export {
  type ExplorerVerification,
  findVerifications,
} from "../queries/explorer/verifications.ts";
export { statementFailure } from "../statement-failure.ts";
