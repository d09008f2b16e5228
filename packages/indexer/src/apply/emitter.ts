import type { ChainEvent, Deployment, Power } from "@sixtwo/chain";
import type { MirrorState } from "../state/mirror-state.ts";

/**
 * Who may say what: the ledger, the rulebook in force, an office with a power; "nobody" where the
 * mirror does not listen.
 */
type Emitter = "ledger" | "rulebook" | "any office" | "nobody" | Power;

const ACCOUNTS: Power = "write-accounts";
const APPROACHES: Power = "write-approaches";
const AUTHORIZATIONS: Power = "write-authorizations";
const ISSUANCES: Power = "issue";
const REQUESTS: Power = "lock";
const HOLDS: Power = "freeze";

const EMITTER: Readonly<Record<ChainEvent["name"], Emitter>> = {
  Transfer: "ledger",
  Split: "ledger",
  Merged: "ledger",
  Tagged: "ledger",
  FlagsChanged: "ledger",
  FlagGained: "ledger",
  RulebookChanged: "ledger",
  OfficeSet: "ledger",
  Paused: "ledger",
  Unpaused: "ledger",
  Frozen: "ledger",
  ForcedTransfer: "ledger",
  ApprovalForAll: "nobody",
  AuthorityUpdated: "nobody",
  RegistryOpened: ACCOUNTS,
  EntityRegistered: ACCOUNTS,
  AccountOpened: ACCOUNTS,
  AccountFrozen: ACCOUNTS,
  AccountReleased: ACCOUNTS,
  AccountPowersChanged: ACCOUNTS,
  CounterpartyTrusted: ACCOUNTS,
  PolicySet: ACCOUNTS,
  ApproachRecorded: APPROACHES,
  InitialReportRecorded: APPROACHES,
  ApproachStatusChanged: APPROACHES,
  ApproachPaused: APPROACHES,
  ApproachResumed: APPROACHES,
  LeviesSet: APPROACHES,
  Authorized: AUTHORIZATIONS,
  AuthorizationRevoked: AUTHORIZATIONS,
  MetricNamed: AUTHORIZATIONS,
  ActivityRegistered: ISSUANCES,
  Issued: ISSUANCES,
  UnderlyingClaimed: ISSUANCES,
  VerificationRecorded: ISSUANCES,
  MoveRequested: REQUESTS,
  RequestApproved: REQUESTS,
  RequestScheduled: REQUESTS,
  RequestExecuted: REQUESTS,
  RequestRejected: REQUESTS,
  RequestWithdrawn: REQUESTS,
  RequestExpired: REQUESTS,
  RunFrozen: HOLDS,
  RunReleased: HOLDS,
  RecallAnnounced: HOLDS,
  RecallCancelled: HOLDS,
  Recalled: HOLDS,
  Proposed: "any office",
  Countersigned: "any office",
  ProposalWithdrawn: "any office",
  FirstTransfer: "rulebook",
  InternationalTransfer: "rulebook",
  Used: "rulebook",
  Cancelled: "rulebook",
  BeneficiaryNamed: "rulebook",
  Levied: "rulebook",
  RoleGranted: "nobody",
  RoleRevoked: "nobody",
};

/**
 * True when a contract that may say this said it: an office counts while the ledger gives it the power
 * for its task, a rulebook while it is in force.
 */
export function isHeard(event: ChainEvent, deployment: Deployment, state: MirrorState): boolean {
  const emitter = EMITTER[event.name];
  switch (emitter) {
    case "nobody":
      return false;
    case "ledger":
      return event.address === deployment.ledger;
    case "rulebook":
      return event.address === state.versions.system.get(true)?.rulebook;
    case "any office":
      return state.versions.offices.get(event.address) !== undefined;
    default:
      return state.versions.offices.get(event.address)?.powers.includes(emitter) ?? false;
  }
}
