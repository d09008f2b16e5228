export { type ErrorName, type EventName, systemAbi } from "./abi.ts";
export { packActivityCode, unpackActivityCode } from "./activity-code.ts";
export { accessManagerAbi } from "./artifacts/access-manager.ts";
export { accountsAbi } from "./artifacts/accounts.ts";
export { approachesAbi } from "./artifacts/approaches.ts";
export { authorizationsAbi } from "./artifacts/authorizations.ts";
export { holdsAbi } from "./artifacts/holds.ts";
export { issuancesAbi } from "./artifacts/issuances.ts";
export { ledgerAbi } from "./artifacts/ledger.ts";
export { requestsAbi } from "./artifacts/requests.ts";
export { rulebookAbi } from "./artifacts/rulebook.ts";
export { getChainId } from "./chain-id.ts";
export {
  type ChainClient,
  type ChainClientOptions,
  chainClientOf,
  createChainClient,
} from "./client.ts";
export { decodeProposal, type ProposedAct } from "./decode-proposal.ts";
export {
  CONTRACT_NAMES,
  type ContractName,
  type Deployment,
  emittersOf,
  formatDeployment,
  type PartialDeployment,
  parseDeployment,
} from "./deployment.ts";
export {
  type Disposal,
  decodeDisposal,
  encodeDisposal,
  type StatedDisposal,
} from "./disposal-data.ts";
export type {
  AccountFrozenEvent,
  AccountOpenedEvent,
  AccountPowersChangedEvent,
  AccountReleasedEvent,
  CounterpartyTrustedEvent,
  EntityRegisteredEvent,
  RegistryOpenedEvent,
} from "./events/account-events.ts";
export type {
  BeneficiaryNamedEvent,
  CancelledEvent,
  InternationalTransferEvent,
  LeviedEvent,
  UsedEvent,
} from "./events/action-events.ts";
export type {
  ApproachPausedEvent,
  ApproachRecordedEvent,
  ApproachResumedEvent,
  ApproachStatusChangedEvent,
  InitialReportRecordedEvent,
  LeviesSetEvent,
} from "./events/approach-events.ts";
export type {
  AuthorizationRevokedEvent,
  AuthorizedEvent,
  FirstTransferEvent,
  MetricNamedEvent,
} from "./events/authorization-events.ts";
export {
  type ChainEvent,
  type ChainEventBody,
  decodeLog,
  type LogPosition,
  NOT_MIRRORED,
} from "./events/decode-log.ts";
export type { ForcedTransferEvent, FrozenEvent } from "./events/erc7943-events.ts";
export type {
  RecallAnnouncedEvent,
  RecallCancelledEvent,
  RecalledEvent,
  RunFrozenEvent,
  RunReleasedEvent,
} from "./events/hold-events.ts";
export type {
  ActivityRegisteredEvent,
  IssuedEvent,
  UnderlyingClaimedEvent,
  VerificationRecordedEvent,
} from "./events/issuance-events.ts";
export type {
  ApprovalForAllEvent,
  AuthorityUpdatedEvent,
  FlagGainedEvent,
  FlagsChangedEvent,
  MergedEvent,
  MovedBlock,
  PausedEvent,
  RulebookChangedEvent,
  SplitEvent,
  TaggedEvent,
  TransferEvent,
  UnpausedEvent,
} from "./events/ledger-events.ts";
export type { OfficeSetEvent } from "./events/office-events.ts";
export type { PolicySetEvent } from "./events/policy-events.ts";
export type {
  CountersignedEvent,
  ProposalWithdrawnEvent,
  ProposedEvent,
} from "./events/proposal-events.ts";
export type {
  MoveRequestedEvent,
  RequestApprovedEvent,
  RequestExecutedEvent,
  RequestExpiredEvent,
  RequestRejectedEvent,
  RequestScheduledEvent,
  RequestWithdrawnEvent,
} from "./events/request-events.ts";
export type { RoleGrantedEvent, RoleRevokedEvent } from "./events/role-events.ts";
export {
  type ChainBlock,
  type ChainHeader,
  getChainBlock,
  getHead,
  getHeaders,
} from "./follow/chain-block.ts";
export {
  getLogs,
  getLogsOfBlocks,
  type LogRange,
  type LogsOfBlocks,
  type RangeLogs,
} from "./follow/get-logs.ts";
export type { RawLog } from "./follow/raw-log.ts";
export { type WatchHeads, watchHeads } from "./follow/watch-heads.ts";
export { type NonceQuery, nextNonce } from "./orders/next-nonce.ts";
export type { Order, OrderTaker, SignedOrder } from "./orders/order.ts";
export { orderTypedData } from "./orders/order-typed-data.ts";
export {
  type OrderSigner,
  orderSignerOfAccount,
  orderSignerOfWallet,
  type SignOrder,
  signOrder,
} from "./orders/sign-order.ts";
export { ADMINISTRATOR_ROLE_ID, partyRoleId, partyRoleOf } from "./party-role-id.ts";
export { POWERS, type Power, packPowers, unpackPowers } from "./powers.ts";
export { PROPOSING_OFFICES, type ProposingOffice } from "./proposing-office.ts";
export { forwardRpc, type RpcAnswer } from "./proxy/forward-rpc.ts";
export { publicUrl } from "./public-url.ts";
export { accountOf } from "./reads/account-of.ts";
export { approachOf, leviesOf } from "./reads/approach-of.ts";
export { type AuthorizationRecord, authorizationOf } from "./reads/authorization-of.ts";
export {
  balancesOf,
  type Holding,
  holdingOf,
  type PastReading,
  serialsIssuedAt,
} from "./reads/balances-of.ts";
export { type Clearance, clearanceOf } from "./reads/clearance-of.ts";
export { hasPartyRole, isAdministrator } from "./reads/has-party-role.ts";
export { isTrusted } from "./reads/is-trusted.ts";
export { policyOf } from "./reads/policy-of.ts";
export { powersOf } from "./reads/powers-of.ts";
export { type PendingProposal, proposalOf } from "./reads/proposal-of.ts";
export type { Reading } from "./reads/reading.ts";
export { type Recall, recallOf } from "./reads/recall-of.ts";
export { type MoveRequest, requestOf } from "./reads/request-of.ts";
export { rulebookInForce } from "./reads/rulebook-in-force.ts";
export {
  balanceOf,
  isApprovedForAll,
  ownerOf,
  pauseReason,
  type Run,
  runOf,
  serialsIssued,
} from "./reads/run-of.ts";
export { type Verified, type VerifiedQuery, verifiedOf } from "./reads/verified-of.ts";
export { type ChainRefusal, decodeRevert } from "./reverts/decode-revert.ts";
export { type BackOff, createBackOff } from "./rpc/back-off.ts";
export type { Call } from "./send/call.ts";
export { currentFees, type Fees } from "./send/fees.ts";
export { isSignedBy, type SignedText } from "./send/is-signed-by.ts";
export { type Sent, sendCall } from "./send/send-call.ts";
export type { Sending } from "./send/send-transaction.ts";
export type { Signer, Transaction } from "./send/signer.ts";
export { signerOfAccount } from "./send/signer-of-account.ts";
export { signerOfWallet } from "./send/signer-of-wallet.ts";
export { simulateCall } from "./send/simulate-call.ts";
export { waitForReceipt } from "./send/wait-for-receipt.ts";
export { terminalAccount } from "./terminal-account.ts";
export type { ActivityTerms } from "./terms/activity-terms.ts";
export type { EntityTerms } from "./terms/entity-terms.ts";
export type { IssuanceTerms } from "./terms/issuance-terms.ts";
export type { UnderlyingRange } from "./terms/underlying-range.ts";
export { verifyChain, verifyDeployment } from "./verify-deployment.ts";
export { type AnnounceRecall, prepareAnnounceRecall } from "./writes/announce-recall.ts";
export { prepareApproveRequest } from "./writes/approve-request.ts";
export { type Authorize, prepareAuthorize } from "./writes/authorize.ts";
export { type Cancel, type CancellationKind, prepareCancel } from "./writes/cancel.ts";
export { type CancelOrder, prepareCancelOrder } from "./writes/cancel-order.ts";
export { prepareCancelRecall } from "./writes/cancel-recall.ts";
export { type Countersign, prepareCountersign } from "./writes/countersign.ts";
export { prepareExecuteRequest } from "./writes/execute-request.ts";
export { prepareExpireRequest } from "./writes/expire-request.ts";
export { type FreezeAccount, prepareFreezeAccount } from "./writes/freeze-account.ts";
export { type FreezeRun, prepareFreezeRun } from "./writes/freeze-run.ts";
export {
  type GrantPartyRole,
  prepareGrantPartyRole,
  prepareRevokePartyRole,
} from "./writes/grant-party-role.ts";
export { prepareIssue } from "./writes/issue.ts";
export { type Merge, prepareMerge } from "./writes/merge.ts";
export { type NameMetric, prepareNameMetric } from "./writes/name-metric.ts";
export { type OpenAccount, prepareOpenAccount } from "./writes/open-account.ts";
export { type OpenRegistry, prepareOpenRegistry } from "./writes/open-registry.ts";
export { type OpenReserve, prepareOpenReserve } from "./writes/open-reserve.ts";
export {
  type OpenTerminalAccounts,
  prepareOpenTerminalAccounts,
} from "./writes/open-terminal-accounts.ts";
export { preparePause, prepareUnpause } from "./writes/pause.ts";
export {
  type PauseApproach,
  preparePauseApproach,
  prepareResumeApproach,
  type ResumeApproach,
} from "./writes/pause-approach.ts";
export { prepareRecall } from "./writes/recall.ts";
export { prepareRecordApproach, type RecordApproach } from "./writes/record-approach.ts";
export {
  prepareRecordInitialReport,
  type RecordInitialReport,
} from "./writes/record-initial-report.ts";
export {
  prepareRecordVerification,
  type RecordVerification,
} from "./writes/record-verification.ts";
export { prepareRegisterActivity, type RegisterActivity } from "./writes/register-activity.ts";
export { prepareRegisterEntity, type RegisterEntity } from "./writes/register-entity.ts";
export { prepareRejectRequest, type RejectRequest } from "./writes/reject-request.ts";
export { prepareReleaseAccount } from "./writes/release-account.ts";
export { prepareReleaseRun } from "./writes/release-run.ts";
export { prepareRequestByOrder } from "./writes/request-by-order.ts";
export { prepareRequestMove, type RequestMove } from "./writes/request-move.ts";
export { prepareRequestRange, type RequestRange } from "./writes/request-range.ts";
export { prepareRevoke, type Revoke } from "./writes/revoke.ts";
export { prepareSend, type Send } from "./writes/send.ts";
export { prepareSendBatch, type SendBatch } from "./writes/send-batch.ts";
export { prepareSendOrder } from "./writes/send-order.ts";
export { prepareSendRange, type SendRange } from "./writes/send-range.ts";
export { prepareSetAccountPowers, type SetAccountPowers } from "./writes/set-account-powers.ts";
export { prepareSetApproachStatus, type SetApproachStatus } from "./writes/set-approach-status.ts";
export { prepareSetApprovalForAll, type SetApprovalForAll } from "./writes/set-approval-for-all.ts";
export { prepareSetLevies, type SetLevies } from "./writes/set-levies.ts";
export { prepareSetPolicy, type SetPolicy } from "./writes/set-policy.ts";
export { prepareTag, type Tag } from "./writes/tag.ts";
export { prepareTrust, type Trust } from "./writes/trust.ts";
export { prepareUseTowardsNdc, type UseTowardsNdc } from "./writes/use-towards-ndc.ts";
export { prepareWithdrawProposal, type WithdrawProposal } from "./writes/withdraw-proposal.ts";
export { prepareWithdrawRequest } from "./writes/withdraw-request.ts";
