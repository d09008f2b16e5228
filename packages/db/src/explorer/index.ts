export {
  type AccountFilter,
  countAccounts,
  type ExplorerAccount,
  findAccounts,
  listAccounts,
  sumQuantityOfAccounts,
} from "../queries/explorer/accounts.ts";
export type { ActionFilter } from "../queries/explorer/action-filter.ts";
export {
  countActions,
  countActionsOfRanges,
  listActions,
  listActionsOfChainBlocks,
  listActionsOfRanges,
  listHistoryOfSerial,
} from "../queries/explorer/actions.ts";
export { listActionsAfterChainBlock } from "../queries/explorer/actions-after.ts";
export {
  type ActivityFilter,
  type ActivityKey,
  countActivities,
  type ExplorerActivity,
  findActivities,
  listActivities,
  sumIssuedForActivities,
} from "../queries/explorer/activities.ts";
export type { ApproachKey } from "../queries/explorer/approach-key.ts";
export {
  type ExplorerApproachStatus,
  findApproachStatuses,
} from "../queries/explorer/approach-statuses.ts";
export {
  type ApproachFilter,
  countApproaches,
  type ExplorerApproach,
  type ExplorerInitialReport,
  findApproaches,
  listApproaches,
} from "../queries/explorer/approaches.ts";
export {
  type AuthorizationFilter,
  countAuthorizations,
  type ExplorerAuthorization,
  findAuthorizations,
  listAuthorizations,
  sumAuthorizedQuantity,
} from "../queries/explorer/authorizations.ts";
export { type BatchKey, type ExplorerBatch, findBatches } from "../queries/explorer/batches.ts";
export type { BlockFilter } from "../queries/explorer/block-filter.ts";
export {
  countBlocks,
  countBlocksOfHolders,
  findBlockOfSerial,
  findBlocks,
  findLastBlocks,
  listBlocks,
  listBlocksOfHolders,
} from "../queries/explorer/blocks.ts";
export { type ExplorerEntity, findEntities, listEntities } from "../queries/explorer/entities.ts";
export {
  countHoldings,
  type ExplorerHolding,
  type HoldingFilter,
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
  type LevyTakenFilter,
  listLeviesTaken,
  listLeviesTakenOfRanges,
} from "../queries/explorer/levies-taken.ts";
export {
  type ChainBlockListener,
  listenToChainBlocks,
} from "../queries/explorer/listen-to-chain-blocks.ts";
export { type ExplorerMetric, listMetrics } from "../queries/explorer/metrics.ts";
export { type Moment, momentOf } from "../queries/explorer/moment.ts";
export {
  type Figure,
  MEASURES,
  type Measure,
  type MonthlyStatistics,
} from "../queries/explorer/month-figures.ts";
export type { Page, PageRequest } from "../queries/explorer/page.ts";
export {
  countParties,
  type ExplorerParty,
  listParties,
  type PartyTotals,
  sumPartyTotals,
} from "../queries/explorer/parties.ts";
export { type ExplorerPolicy, findPolicies } from "../queries/explorer/policies.ts";
export {
  countProposals,
  type ExplorerProposal,
  listProposals,
  type ProposalFilter,
} from "../queries/explorer/proposals.ts";
export {
  type ExplorerRegistry,
  findRegistries,
  findRegistriesOfParties,
} from "../queries/explorer/registries.ts";
export {
  countRequests,
  type ExplorerRequest,
  listRequests,
  type RequestFilter,
} from "../queries/explorer/requests.ts";
export {
  type NamedHit,
  searchDocuments,
  searchNames,
  searchUnderlyingSerial,
} from "../queries/explorer/search.ts";
export type { ExplorerAction } from "../queries/explorer/select-actions.ts";
export type { ExplorerBlock } from "../queries/explorer/select-blocks.ts";
export { BLOCK_ORDERS, type BlockOrder } from "../queries/explorer/select-blocks.ts";
export type { SerialRange } from "../queries/explorer/serial-range.ts";
export { monthlyStatistics, type StatisticsFilter } from "../queries/explorer/statistics.ts";
export { findMirrorStatus, type MirrorStatus } from "../queries/explorer/status.ts";
export { type ExplorerTrust, findTrusts } from "../queries/explorer/trusts.ts";
export {
  type ExplorerVerification,
  findVerifications,
} from "../queries/explorer/verifications.ts";
export { statementFailure } from "../statement-failure.ts";
