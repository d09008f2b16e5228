import { mutantsOf } from "../mutant.ts";

/** Faults in what offices and people may do. */
export const OFFICE_MUTANTS = [
  ...mutantsOf("Requests.sol", {
    "requester-approves": [
      "msg.sender != open.requester && msg.sender != open.holder;",
      "msg.sender != open.holder;",
    ],
    "holder-approves": [
      "msg.sender != open.requester && msg.sender != open.holder;",
      "msg.sender != open.requester;",
    ],
    "authority-of-another-party-approves": [
      "_requireRole(_registryOf(open).party(), PartyRole.Authority);",
      "_requireRole(open.id.host(), PartyRole.Authority);",
    ],
    "request-is-approved-after-it-lapsed": [
      "require(lapses == 0 || block.timestamp <= lapses, RequestLapsed(request, lapses));",
      "",
    ],
    "request-expires-in-its-last-second": [
      "lapses != 0 && block.timestamp > lapses,",
      "lapses != 0 && block.timestamp >= lapses,",
    ],
    "request-is-executed-before-its-time": [
      "require(block.timestamp >= scheduled.due, RequestNotDue(request, scheduled.due));",
      "",
    ],
    "request-is-executed-without-approval": [
      "require(scheduled.approved || !approval, RequestNotApproved(request));",
      "",
    ],
    "closed-request-keeps-its-lock": [
      "open.status = status;\n        _LEDGER.setLocked(open.id, false);",
      "open.status = status;",
    ],
    "anybody-requests": ["require(entitled, NotTheHolder(requester, holder));", ""],
    "anybody-withdraws": ["require(own, NotTheHolder(msg.sender, open.holder));", ""],
  }),
  ...mutantsOf("Holds.sol", {
    "authority-of-the-host-freezes-abroad": [
      "_requireRole(_registryOf(run).party(), PartyRole.Authority);",
      "_requireRole(id.host(), PartyRole.Authority);",
    ],
    "recall-without-delay": [
      "require(block.timestamp >= announced.due, RecallNotDue(id, announced.due));",
      "",
    ],
    "announcer-recalls": [
      "require(announced.by != msg.sender, AnnouncerCannotRecall(id, announced.by));",
      "",
    ],
    "recall-leaves-the-party": [
      "require(receiver.registry().party() == _registryOf(run).party(), RecallLeavesParty(id, to));",
      "",
    ],
    "recall-uses-up": [
      "require(!receiver.kind().isTerminal(), IAccounts.NotAHoldingAccount(to));",
      "",
    ],
    "released-although-it-is-to-be-recalled": [
      "require(_recalls[id].due == 0, RecallPending(id));\n        _LEDGER",
      "_LEDGER",
    ],
  }),
  ...mutantsOf("Authorizations.sol", {
    "cap-does-not-count": ["series.tagged = uint64(tagged);", ""],
    "cap-is-overrun-by-one": ["tagged <= limits.cap;", "tagged <= uint256(limits.cap) + 1;"],
    "retagged-units-count-twice": [
      "if (former != 0) _series[_record(former).series()].tagged -= amount;",
      "",
    ],
    "former-version-stays-open": ["record.withFlag(SUPERSEDED)", "record"],
    "revoked-entirely-against-the-terms": [
      "require(!entirely || record.has(CHANGEABLE), AuthorizationUnchangeable(authorization));",
      "",
    ],
    "one-person-revokes": [
      ".has(REVOKE_BY_TWO) && !_countersigned(party)",
      ".has(0) && !_countersigned(party)",
    ],
  }),
  ...mutantsOf("Approaches.sol", {
    "levy-remainder-is-dropped": ["left = uint32(exact - uint256(taken) * _WHOLE);", "left = 0;"],
    "levies-take-more-than-there-is": [
      "taken = units < available ? uint48(units) : available;",
      "taken = uint48(units);",
    ],
    "approach-is-active-without-initial-report": [
      "require(status != ApproachStatus.Active || record.reported(), InitialReportMissing(party, approach));",
      "",
    ],
    "ended-approach-comes-back": [
      "if (from == ApproachStatus.Completed || from == ApproachStatus.Revoked) return false;",
      "",
    ],
    "levies-go-to-any-account": ["require(fits, LevyAccountInvalid(kind, to));", ""],
  }),
  ...mutantsOf("Accounts.sol", {
    "registrar-frees-an-account": [
      "if (free) _requireAuthority(registry);\n        else _requireRegistrar(registry);",
      "_requireRegistrar(registry);",
    ],
    "trust-takes-effect-at-once": [
      "uint48(block.timestamp) + _LEDGER.policyRecord(registry).sendDelay()",
      "uint48(block.timestamp)",
    ],
    "freeing-lifts-the-freeze": ["record.flags() & ACCOUNT_FROZEN;", "0;"],
    "terminal-address-is-taken": [
      "require(reserved == record.isTerminal(), NotAHoldingAccount(account));",
      "",
    ],
  }),
  ...mutantsOf("Issuances.sol", {
    "verified-quantity-is-issued-again": ["counted.issued = uint64(issued);", ""],
    "monitoring-reaches-into-the-next-year": [
      "until < yearStart(uint256(vintage) + 1);",
      "until <= yearStart(uint256(vintage) + 1);",
    ],
  }),
  ...mutantsOf("issuances/SerialClaims.sol", {
    "claims-overlap-by-one": ["require(belowLast < first,", "require(belowLast <= first,"],
    "claim-reaches-one-too-far": [
      "uint64 last = first + amount - 1;",
      "uint64 last = first + amount;",
    ],
    "late-claim-is-not-linked": ["else series.claims[above].below = first;", ""],
  }),
  ...mutantsOf("offices/Countersigning.sol", {
    "proposer-countersigns": [
      "require(pending.by != msg.sender, ProposerCannotCountersign(proposal, msg.sender));",
      "",
    ],
    "proposal-never-lapses": [
      "block.timestamp > uint256(proposal.proposedAt) + _LIFETIME;",
      "proposal.by == address(0);",
    ],
  }),
  ...mutantsOf("offices/PartyRoles.sol", {
    "role-with-a-delay-is-enough": ["require(member && delay == 0,", "require(member,"],
    "role-is-not-checked": [
      "require(member && delay == 0, MissingPartyRole(msg.sender, party, role));",
      "",
    ],
  }),
  ...mutantsOf("offices/Policies.sol", {
    "one-person-shortens-a-delay": ["(byTwo || shorter) &&", "byTwo &&"],
  }),
];
