// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAccessManager} from "@openzeppelin/contracts/access/manager/IAccessManager.sol";
import {IAccounts} from "./interfaces/IAccounts.sol";
import {IApproaches} from "./interfaces/IApproaches.sol";
import {IAuthorizations} from "./interfaces/IAuthorizations.sol";
import {ILedger} from "./interfaces/ILedger.sol";
import {PartyRole} from "./interfaces/IPartyRoles.sol";
import {IRulebook} from "./interfaces/IRulebook.sol";
import {IRules, Move, MovedRun} from "./interfaces/IRules.sol";
import {PartyRoles} from "./offices/PartyRoles.sol";
import {Actions, Disposal} from "./rules/Actions.sol";
import {Judgement} from "./rules/Judgement.sol";
import {Tagging} from "./rules/Tagging.sol";
import {ACCOUNT_FROZEN, AccountRecord} from "./types/AccountRecord.sol";
import {FirstTransferCause} from "./types/Purpose.sol";
import {RegistryCode} from "./types/RegistryCode.sol";
import {Run} from "./types/Run.sol";
import {SerialId} from "./types/SerialId.sol";

/// @title Rulebook
/// @dev Replaceable: it keeps nothing itself. The ledger asks it about every movement and hands it what the books say.
contract Rulebook is Tagging, Actions, PartyRoles {
    address private immutable _ISSUANCES;

    constructor(
        IAccessManager manager,
        ILedger ledger_,
        IAccounts accounts,
        IApproaches approaches,
        IAuthorizations authorizations,
        address issuances
    ) PartyRoles(manager) Judgement(ledger_, accounts, authorizations) Tagging(approaches) {
        _ISSUANCES = issuances;
    }

    /// @inheritdoc IRules
    function onMove(
        Move calldata move,
        MovedRun[] calldata runs,
        bytes calldata data
    ) external returns (bool terminal, uint256 firstTransfers) {
        require(msg.sender == address(_LEDGER), OnlyLedger(msg.sender));
        _judgeAccounts(move);
        if (!move.cleared) _requireCleared(move);
        if (_isDisposal(move)) return (true, _dispose(move, runs, data));
        if (_isInternational(move)) return (false, _sendAbroad(move, runs));
        for (uint256 i = 0; i < runs.length; ++i) _requireNotPaused(runs[i]);
    }

    /// @inheritdoc IRules
    function judge(Move calldata move, MovedRun calldata moved, bytes calldata data) external view {
        _judgeAccounts(move);
        if (!move.cleared) _requireCleared(move);
        // In the order of `onMove`: of two faults both name the same one.
        if (_isDisposal(move)) _disposalOf(data);
        _requireNotPaused(moved);
        if (_isDisposal(move)) _judgeDisposal(move, moved);
        else if (_isInternational(move)) _judgeInternational(move, moved);
    }

    /// @inheritdoc IRules
    function clearanceOf(Move calldata move) external view returns (bool approval, uint32 delay) {
        return (_needsApproval(move), _delayOf(move));
    }

    /// @inheritdoc IRules
    function abilitiesOf(AccountRecord account) external pure returns (bool sends, bool receives) {
        receives = account.isOpen() && !account.has(ACCOUNT_FROZEN);
        sends = receives && !account.isTerminal();
    }

    /// @inheritdoc IRules
    function tagIssued(SerialId id, uint32 authorization) external {
        require(msg.sender == _ISSUANCES, OnlyIssuances(msg.sender));
        _tag(id, authorization);
    }

    /// @inheritdoc IRulebook
    function tag(SerialId id, uint48 amount, uint32 authorization) external returns (SerialId tagged) {
        _requireRole(id.host(), PartyRole.Registrar);
        uint48 length = _runOf(id).length();
        require(amount <= length, ILedger.RangeOutsideRun(id, id.first(), amount));
        tagged = _LEDGER.detach(id, id.first() + length - amount, amount);
        _tag(tagged, authorization);
    }

    /// @inheritdoc IRules
    function ledger() external view returns (address) {
        return address(_LEDGER);
    }

    function _sendAbroad(
        Move calldata move,
        MovedRun[] calldata runs
    ) private returns (uint256 firstTransfers) {
        RegistryCode acquirer = move.receiver.registry();
        for (uint256 i = 0; i < runs.length; ++i) {
            MovedRun calldata moved = runs[i];
            _requireNotPaused(moved);
            if (_judgeInternational(move, moved)) {
                firstTransfers |= 1 << i;
                _emitFirstTransfer(moved, FirstTransferCause.International, acquirer);
            } else {
                emit InternationalTransfer(moved.id, moved.run.length(), move.sender.registry(), acquirer);
            }
        }
    }

    function _dispose(
        Move calldata move,
        MovedRun[] calldata runs,
        bytes calldata data
    ) private returns (uint256 firstTransfers) {
        Disposal memory disposal = _disposalOf(data);
        for (uint256 i = 0; i < runs.length; ++i) {
            MovedRun calldata moved = runs[i];
            _requireNotPaused(moved);
            if (_judgeDisposal(move, moved)) {
                firstTransfers |= 1 << i;
                _emitFirstTransfer(moved, FirstTransferCause.UseOrCancellation, RegistryCode.wrap(0));
            }
            _recordDisposal(move, moved, disposal);
        }
    }

    function _emitFirstTransfer(
        MovedRun calldata moved,
        FirstTransferCause cause,
        RegistryCode acquirer
    ) private {
        Run run = moved.run;
        emit FirstTransfer(
            moved.id,
            run.length(),
            run.authorization(),
            cause,
            uint48(block.timestamp),
            acquirer
        );
    }

    /// @dev A holder who acts alone: neither approval nor delay may be due.
    function _requireCleared(Move calldata move) private view {
        if (_needsApproval(move)) revert ApprovalRequired(move.from, move.to);
        uint32 delay = _delayOf(move);
        if (delay != 0) revert DelayRequired(move.from, move.to, delay);
    }
}
