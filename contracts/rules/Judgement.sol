// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAccounts} from "../interfaces/IAccounts.sol";
import {IAuthorizations} from "../interfaces/IAuthorizations.sol";
import {ILedger} from "../interfaces/ILedger.sol";
import {IRulebook} from "../interfaces/IRulebook.sol";
import {Move, MovedRun} from "../interfaces/IRules.sol";
import {AccountKind} from "../types/AccountKind.sol";
import {ACCOUNT_DELAYED, ACCOUNT_FREE, AccountRecord} from "../types/AccountRecord.sol";
import {ApproachCode} from "../types/ApproachCode.sol";
import {ApproachRecord} from "../types/ApproachRecord.sol";
import {
    AuthorizationRecord,
    ENTITIES_LISTED,
    PARTIES_LISTED,
    REVOKED,
    REVOKED_ENTIRELY
} from "../types/AuthorizationRecord.sol";
import {PartyCode} from "../types/PartyCode.sol";
import {FirstTransferDefinition, PURPOSE_NDC, purposeOf} from "../types/Purpose.sol";
import {FIRST_TRANSFERRED} from "../types/Run.sol";

/// @title Whether a movement is allowed, and what it is
/// @dev Views only: what a preview says is what execution does. Every movement comes this way, so refusals are written
/// as `if … revert`: a `require` prepares its error's values even when all is well.
abstract contract Judgement is IRulebook {
    ILedger internal immutable _LEDGER;
    IAccounts private immutable _ACCOUNTS;
    IAuthorizations internal immutable _AUTHORIZATIONS;

    constructor(ILedger ledger_, IAccounts accounts, IAuthorizations authorizations) {
        (_LEDGER, _ACCOUNTS, _AUTHORIZATIONS) = (ledger_, accounts, authorizations);
    }

    function _isInternational(Move calldata move) internal pure returns (bool) {
        return move.sender.party() != move.receiver.party();
    }

    function _isDisposal(Move calldata move) internal pure returns (bool) {
        return move.receiver.isTerminal();
    }

    /// @dev What does not depend on the run.
    function _judgeAccounts(Move calldata move) internal pure {
        (AccountRecord sender, AccountRecord receiver) = (move.sender, move.receiver);
        if (!sender.isActive()) _refuseInactive(sender, move.from);
        if (!receiver.isActive()) _refuseInactive(receiver, move.to);
        if (receiver.isTerminal()) {
            if (sender.registry() != receiver.registry()) revert ForeignTerminalAccount(move.from, move.to);
        } else if (sender.isOf(AccountKind.Retention) && !receiver.isOf(AccountKind.Retention)) {
            revert RetentionStaysHome(move.from);
        } else if (sender.party() != receiver.party()) {
            if (sender.isOf(AccountKind.Retention)) revert RetentionStaysHome(move.from);
            bool receives = receiver.kind().receivesFromAbroad();
            if (!receives) revert IAccounts.NotAHoldingAccount(move.to);
        }
        if (sender.isOf(AccountKind.Buffer)) _requireBufferUse(move);
    }

    function _needsApproval(Move calldata move) internal pure returns (bool) {
        // What insures against reversals leaves by two people's will, wherever it goes.
        if (move.sender.isOf(AccountKind.Buffer)) return true;
        if (move.sender.has(ACCOUNT_FREE)) return false;
        return _isInternational(move) || _isDisposal(move);
    }

    /// @return Seconds that a send of this account to that one has to wait.
    function _delayOf(Move calldata move) internal view returns (uint32) {
        if (!move.sender.has(ACCOUNT_DELAYED)) return 0;
        if (_ACCOUNTS.isTrusted(move.from, move.to)) return 0;
        return _LEDGER.policyRecord(move.sender.registry()).sendDelay();
    }

    /// @return firstTransfer Whether crossing the border makes it one.
    function _judgeInternational(
        Move calldata move,
        MovedRun calldata moved
    ) internal view returns (bool firstTransfer) {
        (AuthorizationRecord record, uint32 authorization) = _standing(moved);
        PartyCode acquirer = move.receiver.party();
        bool listed = _mayAcquire(record, authorization, acquirer);
        if (!listed) revert PartyNotAuthorized(authorization, acquirer);
        if (moved.run.has(FIRST_TRANSFERRED)) return false;
        // Without NDC among the purposes only the OIMP definition makes a first transfer (2/CMA.3 annex, para 2(b)),
        // and no outcome is held abroad before it.
        bool ndc = record.purposes().allows(PURPOSE_NDC);
        if (!ndc) revert FirstTransferPending(moved.id, authorization);
        _requireFirstTransferable(record, moved.approach, authorization);
        return true;
    }

    /// @return firstTransfer Whether the use or cancellation makes it one.
    function _judgeDisposal(
        Move calldata move,
        MovedRun calldata moved
    ) internal view returns (bool firstTransfer) {
        (ApproachCode expected, ApproachCode actual) = (moved.record.approach(), move.receiver.approach());
        if (expected != actual) revert OtherApproach(expected, actual);
        AccountKind kind = move.receiver.kind();
        uint8 purpose = purposeOf(kind);
        // The other cancellations need no purpose; what stands under an authorization keeps its record.
        if (purpose == 0) return false;
        (AuthorizationRecord record, uint32 authorization) = _standing(moved);
        bool allowed = record.purposes().allows(purpose);
        if (!allowed) revert PurposeNotAuthorized(authorization, kind);
        _requireUser(move, moved, authorization);
        if (moved.run.has(FIRST_TRANSFERRED)) return false;
        bool byUse = record.definition() == FirstTransferDefinition.UseOrCancellation;
        if (!(byUse && purpose != PURPOSE_NDC)) revert FirstTransferPending(moved.id, authorization);
        _requireFirstTransferable(record, moved.approach, authorization);
        return true;
    }

    function _requireNotPaused(MovedRun calldata moved) internal pure {
        if (moved.approach.isPaused()) _refusePaused(moved.record, moved.approach);
    }

    function _refusePaused(AuthorizationRecord record, ApproachRecord approach) internal pure {
        revert ApproachIsPaused(record.party(), record.approach(), approach.paused());
    }

    /// @dev 2/CMA.3 annex, para 18: a first transfer needs an active approach, which needs an initial report.
    function _requireFirstTransferable(
        AuthorizationRecord record,
        ApproachRecord approach,
        uint32 authorization
    ) internal view {
        if (!approach.isActive()) {
            revert ApproachNotActive(record.party(), record.approach(), approach.status());
        }
        _requireNotExpired(record, authorization);
    }

    function _requireNotExpired(AuthorizationRecord record, uint32 authorization) internal view {
        uint32 expires = record.expires();
        bool running = expires == 0 || block.timestamp <= expires;
        if (!running) revert AuthorizationExpired(authorization, expires);
    }

    function _refuseInactive(AccountRecord account, address holder) private pure {
        if (!account.isOpen()) revert IAccounts.AccountNotOpen(holder);
        revert IAccounts.AccountIsFrozen(holder);
    }

    function _requireBufferUse(Move calldata move) private pure {
        AccountKind kind = move.receiver.kind();
        bool released = kind == AccountKind.PartyHolding && !_isInternational(move);
        bool used = released || kind == AccountKind.ReversalCancellation;
        if (!used) revert BufferOnlyForReversals(move.from, move.to);
    }

    /// @dev Revocation stops at the first transfer, unless the authorization's own terms say otherwise (4/CMA.6).
    function _standing(
        MovedRun calldata moved
    ) private pure returns (AuthorizationRecord record, uint32 authorization) {
        (record, authorization) = (moved.record, moved.run.authorization());
        if (authorization == 0) revert NotAuthorized(moved.id);
        if (!record.has(REVOKED)) return (record, authorization);
        if (record.has(REVOKED_ENTIRELY)) revert AuthorizationRevokedEntirely(moved.id, authorization);
        bool transferred = moved.run.has(FIRST_TRANSFERRED);
        if (!transferred) revert RevokedBeforeFirstTransfer(moved.id, authorization);
    }

    function _mayAcquire(
        AuthorizationRecord record,
        uint32 authorization,
        PartyCode acquirer
    ) private view returns (bool) {
        if (!record.has(PARTIES_LISTED)) return true;
        PartyCode only = record.onlyParty();
        if (only != PartyCode.wrap(0)) return only == acquirer;
        return _AUTHORIZATIONS.isPartyListed(authorization, acquirer);
    }

    function _requireUser(Move calldata move, MovedRun calldata moved, uint32 authorization) private view {
        AuthorizationRecord record = moved.record;
        // A host that used its own first-transferred outcome would take its adjustment back.
        bool own = move.receiver.party() == record.party();
        if (own && move.receiver.isOf(AccountKind.NdcUse)) revert HostCannotUse(moved.id, record.party());
        uint32 user = move.sender.entity();
        if (user != 0 && record.has(ENTITIES_LISTED)) {
            bool listed = _AUTHORIZATIONS.isEntityListed(authorization, user);
            if (!listed) revert EntityNotAuthorized(authorization, user);
        }
        (uint32 from, uint32 until) = (record.useFrom(), record.useUntil());
        bool inside = block.timestamp >= from && (until == 0 || block.timestamp <= until);
        if (!inside) revert OutsideUseWindow(authorization, from, until);
    }
}
