export { type ErrorName, type EventName, systemAbi } from "./abi.ts";
export { packActivityCode, unpackActivityCode } from "./activity-code.ts";
export { accessManagerAbi } from "./artifacts/access-manager.ts";
export { issuancesAbi } from "./artifacts/issuances.ts";
export { ledgerAbi } from "./artifacts/ledger.ts";
export { rulebookAbi } from "./artifacts/rulebook.ts";
export { getChainId } from "./chain-id.ts";
export {
  type ChainClient,
  type ChainClientOptions,
  chainClientOf,
  createChainClient,
} from "./client.ts";
export {
  CONTRACT_NAMES,
  type ContractName,
  type Deployment,
  formatDeployment,
  type PartialDeployment,
  parseDeployment,
} from "./deployment.ts";
export { type Disposal, decodeDisposal, encodeDisposal } from "./disposal-data.ts";
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
export { type ChainBlock, getChainBlock, getHead } from "./follow/chain-block.ts";
export { getLogs, type LogRange, type LogsOfBlock, type RawLog } from "./follow/get-logs.ts";
export { type WatchHeads, watchHeads } from "./follow/watch-heads.ts";
export { ADMINISTRATOR_ROLE_ID, partyRoleId, partyRoleOf } from "./party-role-id.ts";
export { POWERS, type Power, packPowers, unpackPowers } from "./powers.ts";
export { forwardRpc, type RpcAnswer } from "./proxy/forward-rpc.ts";
export { publicUrl } from "./public-url.ts";
export { accountOf } from "./reads/account-of.ts";
export { type AuthorizationRecord, authorizationOf } from "./reads/authorization-of.ts";
export { hasPartyRole, isAdministrator } from "./reads/has-party-role.ts";
export type { Reading } from "./reads/reading.ts";
export {
  type MoveRequest,
  REQUEST_STATUSES,
  type RequestStatus,
  requestOf,
} from "./reads/request-of.ts";
export {
  balanceOf,
  isApprovedForAll,
  isPaused,
  ownerOf,
  type Run,
  runOf,
  serialsIssued,
} from "./reads/run-of.ts";
export { type ChainRefusal, decodeRevert } from "./reverts/decode-revert.ts";
export type { Call } from "./send/call.ts";
export { currentFees, type Fees } from "./send/fees.ts";
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
export { prepareApproveRequest } from "./writes/approve-request.ts";
export { type Authorize, prepareAuthorize } from "./writes/authorize.ts";
export { type Cancel, type CancellationKind, prepareCancel } from "./writes/cancel.ts";
export { type FreezeAccount, prepareFreezeAccount } from "./writes/freeze-account.ts";
export {
  type GrantPartyRole,
  prepareGrantPartyRole,
  prepareRevokePartyRole,
} from "./writes/grant-party-role.ts";
export { prepareIssue } from "./writes/issue.ts";
export { type Merge, prepareMerge } from "./writes/merge.ts";
export { type OpenAccount, prepareOpenAccount } from "./writes/open-account.ts";
export { type OpenRegistry, prepareOpenRegistry } from "./writes/open-registry.ts";
export {
  type OpenTerminalAccounts,
  prepareOpenTerminalAccounts,
} from "./writes/open-terminal-accounts.ts";
export { preparePause, prepareUnpause } from "./writes/pause.ts";
export { prepareRegisterActivity, type RegisterActivity } from "./writes/register-activity.ts";
export { prepareRegisterEntity, type RegisterEntity } from "./writes/register-entity.ts";
export { prepareRejectRequest, type RejectRequest } from "./writes/reject-request.ts";
export { prepareReleaseAccount } from "./writes/release-account.ts";
export { prepareRequestMove, type RequestMove } from "./writes/request-move.ts";
export { prepareRevoke, type Revoke } from "./writes/revoke.ts";
export { prepareSend, type Send } from "./writes/send.ts";
export { prepareSendBatch, type SendBatch } from "./writes/send-batch.ts";
export { prepareSendRange, type SendRange } from "./writes/send-range.ts";
export { prepareSetApprovalForAll, type SetApprovalForAll } from "./writes/set-approval-for-all.ts";
export { prepareTag, type Tag } from "./writes/tag.ts";
export { prepareUseTowardsNdc, type UseTowardsNdc } from "./writes/use-towards-ndc.ts";
export { prepareWithdrawRequest } from "./writes/withdraw-request.ts";
