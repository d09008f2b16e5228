import type { ChainEvent } from "@sixtwo/chain";
import { applyAccountFrozen } from "./account-frozen.ts";
import { applyAccountOpened } from "./account-opened.ts";
import { applyAccountPowersChanged } from "./account-powers-changed.ts";
import { applyAccountReleased } from "./account-released.ts";
import { applyActivityRegistered } from "./activity-registered.ts";
import { applyApproachPaused } from "./approach-paused.ts";
import { applyApproachRecorded } from "./approach-recorded.ts";
import { applyApproachResumed } from "./approach-resumed.ts";
import { applyApproachStatusChanged } from "./approach-status-changed.ts";
import { applyAuthorizationRevoked } from "./authorization-revoked.ts";
import { applyAuthorized } from "./authorized.ts";
import { applyBeneficiaryNamed } from "./beneficiary-named.ts";
import { applyCancelled } from "./cancelled.ts";
import type { ApplyContext, EventOf } from "./context.ts";
import { applyCounterpartyTrusted } from "./counterparty-trusted.ts";
import { applyEntityRegistered } from "./entity-registered.ts";
import { applyFirstTransfer } from "./first-transfer.ts";
import { applyFlagGained } from "./flag-gained.ts";
import { applyFlagsChanged } from "./flags-changed.ts";
import { applyInitialReportRecorded } from "./initial-report-recorded.ts";
import { applyInternationalTransfer } from "./international-transfer.ts";
import { applyIssued } from "./issued.ts";
import { applyLevied } from "./levied.ts";
import { applyLeviesSet } from "./levies-set.ts";
import { applyMetricNamed } from "./metric-named.ts";
import { applyMoveRequested } from "./move-requested.ts";
import { applyOfficeSet } from "./office-set.ts";
import { applyPolicySet } from "./policy-set.ts";
import { applyProposalEnded } from "./proposal-ended.ts";
import { applyProposed } from "./proposed.ts";
import { applyRecallAnnounced } from "./recall-announced.ts";
import { applyRecallEnded } from "./recall-ended.ts";
import { applyRegistryOpened } from "./registry-opened.ts";
import { applyRequestApproved } from "./request-approved.ts";
import { applyRequestClosed } from "./request-closed.ts";
import { applyRequestScheduled } from "./request-scheduled.ts";
import { applyRunFrozen } from "./run-frozen.ts";
import { applyRunReleased } from "./run-released.ts";
import { applySplit } from "./split.ts";
import { applySystemChange } from "./system.ts";
import { applyTagged } from "./tagged.ts";
import { applyTransfer } from "./transfer.ts";
import { applyUnderlyingClaimed } from "./underlying-claimed.ts";
import { applyUsed } from "./used.ts";
import { applyVerificationRecorded } from "./verification-recorded.ts";

type Reducers = {
  readonly [Name in ChainEvent["name"]]: (context: ApplyContext, event: EventOf<Name>) => void;
};

const nothing = () => undefined;

const REDUCERS: Reducers = {
  Transfer: applyTransfer,
  Split: applySplit,
  Merged: nothing, // the two transfers before it have ended one block and grown the other
  Tagged: applyTagged,
  FlagsChanged: applyFlagsChanged,
  FlagGained: applyFlagGained,
  Frozen: nothing, // ERC-7943's word for what the flags before it say
  ForcedTransfer: nothing, // ERC-7943's word for the transfer before it
  RulebookChanged: applySystemChange,
  OfficeSet: applyOfficeSet,
  Paused: applySystemChange,
  Unpaused: applySystemChange,
  ApprovalForAll: nothing,
  AuthorityUpdated: nothing,
  RegistryOpened: applyRegistryOpened,
  EntityRegistered: applyEntityRegistered,
  AccountOpened: applyAccountOpened,
  AccountFrozen: applyAccountFrozen,
  AccountReleased: applyAccountReleased,
  AccountPowersChanged: applyAccountPowersChanged,
  CounterpartyTrusted: applyCounterpartyTrusted,
  PolicySet: applyPolicySet,
  Proposed: applyProposed,
  Countersigned: applyProposalEnded,
  ProposalWithdrawn: applyProposalEnded,
  ApproachRecorded: applyApproachRecorded,
  InitialReportRecorded: applyInitialReportRecorded,
  ApproachStatusChanged: applyApproachStatusChanged,
  ApproachPaused: applyApproachPaused,
  ApproachResumed: applyApproachResumed,
  LeviesSet: applyLeviesSet,
  Authorized: applyAuthorized,
  AuthorizationRevoked: applyAuthorizationRevoked,
  MetricNamed: applyMetricNamed,
  ActivityRegistered: applyActivityRegistered,
  VerificationRecorded: applyVerificationRecorded,
  Issued: applyIssued,
  UnderlyingClaimed: applyUnderlyingClaimed,
  FirstTransfer: applyFirstTransfer,
  InternationalTransfer: applyInternationalTransfer,
  Used: applyUsed,
  Cancelled: applyCancelled,
  BeneficiaryNamed: applyBeneficiaryNamed,
  Levied: applyLevied,
  MoveRequested: applyMoveRequested,
  RequestApproved: applyRequestApproved,
  RequestScheduled: applyRequestScheduled,
  RequestExecuted: applyRequestClosed,
  RequestRejected: applyRequestClosed,
  RequestWithdrawn: applyRequestClosed,
  RequestExpired: applyRequestClosed,
  RunFrozen: applyRunFrozen,
  RunReleased: applyRunReleased,
  RecallAnnounced: applyRecallAnnounced,
  RecallCancelled: applyRecallEnded,
  Recalled: applyRecallEnded,
  RoleGranted: nothing,
  RoleRevoked: nothing,
};

/** Brings the rows in memory from before an event to after it. */
export function applyEvent(context: ApplyContext, event: ChainEvent): void {
  const reduce = REDUCERS[event.name] as (context: ApplyContext, event: ChainEvent) => void; // the name chose the reducer of this event
  reduce(context, event);
}
