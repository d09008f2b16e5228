import { mutantsOf } from "../mutant.ts";

/** Faults in the rules of Article 6.2. */
export const RULE_MUTANTS = [
  ...mutantsOf("rules/Judgement.sol", {
    "revocation-reaches-back": [
      "bool transferred = moved.run.has(FIRST_TRANSFERRED);",
      "bool transferred = false;",
    ],
    "revocation-is-ignored": [
      "if (!transferred) revert RevokedBeforeFirstTransfer(moved.id, authorization);",
      "",
    ],
    "entire-revocation-is-ignored": [
      "if (record.has(REVOKED_ENTIRELY)) revert AuthorizationRevokedEntirely(moved.id, authorization);",
      "",
    ],
    "first-transfer-happens-twice": [
      "if (moved.run.has(FIRST_TRANSFERRED)) return false;\n        // Without NDC",
      "// Without NDC",
    ],
    "cancellation-first-transfers-again": [
      "if (moved.run.has(FIRST_TRANSFERRED)) return false;\n        bool byUse",
      "bool byUse",
    ],
    "leaves-without-the-ndc-purpose": [
      "if (!ndc) revert FirstTransferPending(moved.id, authorization);",
      "",
    ],
    "purpose-is-not-checked": [
      "if (!allowed) revert PurposeNotAuthorized(authorization, kind);",
      "",
    ],
    "acquiring-party-is-not-checked": [
      "if (!listed) revert PartyNotAuthorized(authorization, acquirer);",
      "",
    ],
    "using-entity-is-not-checked": [
      "if (!listed) revert EntityNotAuthorized(authorization, user);",
      "",
    ],
    "host-uses-its-own-outcome": [
      "if (own && move.receiver.isOf(AccountKind.NdcUse)) revert HostCannotUse(moved.id, record.party());",
      "",
    ],
    "use-window-ends-a-second-early": [
      "(until == 0 || block.timestamp <= until)",
      "(until == 0 || block.timestamp < until)",
    ],
    "first-transfer-needs-no-active-approach": ["if (!approach.isActive()) {", "if (false) {"],
    "first-transfer-after-expiry": [
      "_requireNotExpired(record, authorization);\n    }\n\n    function _requireNotExpired",
      "}\n\n    function _requireNotExpired",
    ],
    "frozen-account-receives": ["if (!receiver.isActive())", "if (!receiver.isOpen())"],
    "frozen-account-sends": ["if (!sender.isActive())", "if (!sender.isOpen())"],
    "cancelled-for-another-registry": [
      "if (sender.registry() != receiver.registry()) revert",
      "if (sender.party() != receiver.party()) revert",
    ],
    "cancelled-under-another-approach": [
      "if (expected != actual) revert OtherApproach(expected, actual);",
      "",
    ],
    "buffer-is-spent-freely": ["if (sender.isOf(AccountKind.Buffer)) _requireBufferUse(move);", ""],
    "buffer-needs-no-approval": ["if (move.sender.isOf(AccountKind.Buffer)) return true;", ""],
    "disposal-needs-no-approval": [
      "return _isInternational(move) || _isDisposal(move);",
      "return _isInternational(move);",
    ],
    "trust-is-not-asked": ["if (_ACCOUNTS.isTrusted(move.from, move.to)) return 0;", ""],
  }),
  ...mutantsOf("Rulebook.sol", {
    "delay-is-ignored": ["if (delay != 0) revert DelayRequired(move.from, move.to, delay);", ""],
    "approach-pause-is-ignored-at-home": [
      "for (uint256 i = 0; i < runs.length; ++i) _requireNotPaused(runs[i]);",
      "",
    ],
    "approach-pause-is-ignored-abroad": [
      "_requireNotPaused(moved);\n            if (_judgeInternational",
      "if (_judgeInternational",
    ],
    "preview-overlooks-the-approach-pause": [
      "_requireNotPaused(moved);\n        if (_isDisposal(move)) _judgeDisposal",
      "if (_isDisposal(move)) _judgeDisposal",
    ],
    "anybody-may-tell-the-rulebook-of-a-move": [
      "require(msg.sender == address(_LEDGER), OnlyLedger(msg.sender));",
      "",
    ],
    "registrar-of-any-party-tags": ["_requireRole(id.host(), PartyRole.Registrar);", ""],
  }),
  ...mutantsOf("rules/Tagging.sol", {
    "expired-authorization-tags": [
      "_requireNotExpired(record, authorization);\n        ApproachStatus status",
      "ApproachStatus status",
    ],
    "closed-authorization-tags": [
      "require(!closed, IAuthorizations.AuthorizationClosed(authorization));",
      "",
    ],
    "tags-what-stands-under-a-version-in-force": [
      "bool closed = former.has(REVOKED | SUPERSEDED) && !run.has(FIRST_TRANSFERRED);",
      "bool closed = !run.has(FIRST_TRANSFERRED);",
    ],
    "last-vintage-is-not-covered": [
      "vintage <= record.occurrenceUntil()",
      "vintage < record.occurrenceUntil()",
    ],
    "metrics-are-mixed": [
      "require(metric == record.metric(), MetricOutsideAuthorization(authorization, metric));",
      "",
    ],
    "issuance-is-no-first-transfer": [
      "definition == FirstTransferDefinition.Authorization ||\n            definition == FirstTransferDefinition.Issuance;",
      "definition == FirstTransferDefinition.Authorization;",
    ],
    "paused-approach-is-left-by-a-new-tag": [
      "if (approach.isPaused()) _refusePaused(former, approach);",
      "",
    ],
    "levies-are-taken-again": ["if (!levied) _setAside(", "if (!levied || true) _setAside("],
  }),
];
