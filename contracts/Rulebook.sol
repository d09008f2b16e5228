// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {Account} from "./interfaces/IAccounts.sol";
import {AuthorizationRecord} from "./interfaces/IAuthorizations.sol";
import {ILedger} from "./interfaces/ILedger.sol";
import {IRulebook} from "./interfaces/IRulebook.sol";
import {IRules, Move} from "./interfaces/IRules.sol";
import {LedgerBound} from "./LedgerBound.sol";
import {Requests} from "./Requests.sol";
import {AccountKind} from "./types/AccountKind.sol";
import {yearOf} from "./types/Calendar.sol";
import {PartyCode} from "./types/PartyCode.sol";
import {FirstTransferCause, FirstTransferDefinition, PURPOSE_NDC, purposeOf} from "./types/Purpose.sol";
import {RegistryCode} from "./types/RegistryCode.sol";
import {FIRST_TRANSFERRED, TERMINAL} from "./types/Run.sol";
import {SerialId} from "./types/SerialId.sol";

/// @title Rulebook
/// @dev Every move is judged by a view first, then recorded: what a preview says is what execution does.
contract Rulebook is Requests, IRulebook {
    /// @dev What the rules make of a move.
    struct Verdict {
        Account from;
        Account to;
        bool international;
        bool disposal;
        bool firstTransfer;
        FirstTransferCause cause;
        uint16 ndcYear;
        bytes32 beneficiary;
    }

    address private immutable _ISSUANCES;

    modifier onlyIssuances() {
        require(msg.sender == _ISSUANCES, OnlyIssuances(msg.sender));
        _;
    }

    constructor(
        address authority,
        ILedger ledger_,
        address issuances
    ) AccessManaged(authority) LedgerBound(ledger_) {
        _ISSUANCES = issuances;
    }

    /// @inheritdoc IRules
    function issue(
        address to,
        RegistryCode registry,
        uint16 vintage,
        uint48 amount
    ) external onlyIssuances returns (SerialId id) {
        Account storage account = _activeAccount(to);
        require(!account.kind.isTerminal() && account.registry == registry, NotAHoldingAccount(to));
        return _LEDGER.issue(to, registry, vintage, amount);
    }

    /// @inheritdoc IRules
    function tagIssued(SerialId id, uint32 authorization) external onlyIssuances {
        _tag(id, authorization);
    }

    /// @inheritdoc IRules
    function onMove(Move calldata move, bytes calldata data) external returns (uint16 flags) {
        require(msg.sender == address(_LEDGER), OnlyLedger(msg.sender));
        Verdict memory verdict = _judge(move, data);
        bool needsApproval = (verdict.international || verdict.disposal) && !verdict.from.free;
        require(!needsApproval, ApprovalRequired(move.from, move.to));
        return _recordActions(move, verdict);
    }

    /// @inheritdoc IRules
    function ledger() external view returns (address) {
        return address(_LEDGER);
    }

    function _requireAllowed(Move memory move, bytes memory data) internal view override {
        _judge(move, data);
    }

    function _applyRules(Move memory move, bytes memory data) internal override returns (uint16 flags) {
        return _recordActions(move, _judge(move, data));
    }

    function _judge(Move memory move, bytes memory data) private view returns (Verdict memory verdict) {
        verdict.from = _activeAccount(move.from);
        verdict.to = _activeAccount(move.to);
        verdict.international = verdict.from.registry.party() != verdict.to.registry.party();
        verdict.disposal = verdict.to.kind.isTerminal();
        if (verdict.disposal) _judgeDisposal(move, data, verdict);
        else if (verdict.international) _judgeInternational(move, verdict);
    }

    function _judgeInternational(Move memory move, Verdict memory verdict) private view {
        AuthorizationRecord storage record = _standing(move);
        PartyCode acquirer = verdict.to.registry.party();
        require(
            !record.partiesListed || isPartyListed(move.authorization, acquirer),
            PartyNotAuthorized(move.authorization, acquirer)
        );
        if (move.flags & FIRST_TRANSFERRED != 0) return;
        // Without NDC among the purposes only the OIMP definition makes a first transfer (2/CMA.3 annex, para 2(b)),
        // and no outcome is held abroad before it.
        require(record.purposes.allows(PURPOSE_NDC), FirstTransferPending(move.id, move.authorization));
        (verdict.firstTransfer, verdict.cause) = (true, FirstTransferCause.International);
    }

    function _judgeDisposal(Move memory move, bytes memory data, Verdict memory verdict) private view {
        Account memory to = verdict.to;
        require(verdict.from.registry == to.registry, ForeignTerminalAccount(move.from, move.to));
        (verdict.ndcYear, verdict.beneficiary) = _disposalOf(data);
        AuthorizationRecord storage record = _record(move.authorization);
        require(record.approach == to.approach, OtherApproach(record.approach, to.approach));
        uint8 purpose = purposeOf(to.kind);
        // OMGE and voluntary cancellation need no purpose; what stands under an authorization keeps its record.
        if (purpose == 0) return;
        record = _standing(move);
        require(record.purposes.allows(purpose), PurposeNotAuthorized(move.authorization, to.kind));
        _requireUser(move, record, verdict);
        if (move.flags & FIRST_TRANSFERRED != 0) return;
        bool byUse =
            purpose != PURPOSE_NDC &&
                record.firstTransferDefinition == FirstTransferDefinition.UseOrCancellation;
        require(byUse, FirstTransferPending(move.id, move.authorization));
        (verdict.firstTransfer, verdict.cause) = (true, FirstTransferCause.UseOrCancellation);
    }

    /// @dev The authorization that the move stands under. Revocation stops at the first transfer (4/CMA.6).
    function _standing(Move memory move) private view returns (AuthorizationRecord storage record) {
        require(move.authorization != 0, NotAuthorized(move.id));
        record = _record(move.authorization);
        require(
            !record.revoked || move.flags & FIRST_TRANSFERRED != 0,
            RevokedBeforeFirstTransfer(move.id, move.authorization)
        );
    }

    function _requireUser(
        Move memory move,
        AuthorizationRecord storage record,
        Verdict memory verdict
    ) private view {
        Account memory to = verdict.to;
        // A host that used its own first-transferred outcome would take its adjustment back.
        require(
            to.kind != AccountKind.NdcUse || to.registry.party() != record.party,
            HostCannotUse(move.id, record.party)
        );
        uint32 user = verdict.from.entity;
        require(
            !record.entitiesListed || user == 0 || isEntityListed(move.authorization, user),
            EntityNotAuthorized(move.authorization, user)
        );
        require(
            block.timestamp >= record.useFrom && (record.useUntil == 0 || block.timestamp <= record.useUntil),
            OutsideUseWindow(move.authorization, record.useFrom, record.useUntil)
        );
    }

    /// @dev `data` is empty or `abi.encode(uint16 ndcYear, bytes32 beneficiary)`; the year defaults to the present one.
    function _disposalOf(bytes memory data) private view returns (uint16 ndcYear, bytes32 beneficiary) {
        if (data.length == 0) return (yearOf(block.timestamp), 0);
        require(data.length == 64, DisposalDataInvalid(data.length));
        uint256 year;
        (year, beneficiary) = abi.decode(data, (uint256, bytes32));
        require(year <= type(uint16).max, DisposalDataInvalid(data.length));
        ndcYear = year == 0 ? yearOf(block.timestamp) : uint16(year);
    }

    function _recordActions(Move memory move, Verdict memory verdict) private returns (uint16 flags) {
        if (verdict.firstTransfer) {
            flags |= FIRST_TRANSFERRED;
            RegistryCode acquirer = verdict.international ? verdict.to.registry : RegistryCode.wrap(0);
            emit FirstTransfer(
                move.id,
                move.amount,
                move.id.host(),
                move.authorization,
                verdict.cause,
                uint48(block.timestamp),
                acquirer
            );
        } else if (verdict.international) {
            emit InternationalTransfer(move.id, move.amount, verdict.from.registry, verdict.to.registry);
        }
        if (verdict.disposal) {
            flags |= TERMINAL;
            _recordDisposal(move, verdict);
        }
    }

    function _recordDisposal(Move memory move, Verdict memory verdict) private {
        (Account memory to, uint32 entity) = (verdict.to, verdict.from.entity);
        if (to.kind == AccountKind.NdcUse) {
            emit Used(
                move.id,
                move.amount,
                to.registry,
                to.approach,
                entity,
                verdict.ndcYear,
                verdict.beneficiary
            );
        } else {
            emit Cancelled(
                move.id,
                move.amount,
                to.registry,
                to.approach,
                entity,
                to.kind,
                verdict.beneficiary
            );
        }
    }
}
