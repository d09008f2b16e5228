// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IApproaches, Levy} from "../interfaces/IApproaches.sol";
import {IAuthorizations} from "../interfaces/IAuthorizations.sol";
import {ILedger} from "../interfaces/ILedger.sol";
import {ApproachRecord, ApproachStatus} from "../types/ApproachRecord.sol";
import {AuthorizationRecord, REVOKED, SUPERSEDED} from "../types/AuthorizationRecord.sol";
import {FirstTransferCause, FirstTransferDefinition} from "../types/Purpose.sol";
import {RegistryCode} from "../types/RegistryCode.sol";
import {FIRST_TRANSFERRED, Run, packRun} from "../types/Run.sol";
import {SerialId} from "../types/SerialId.sol";
import {Judgement} from "./Judgement.sol";

/// @title Serials coming under an authorization
abstract contract Tagging is Judgement {
    IApproaches private immutable _APPROACHES;

    constructor(IApproaches approaches) {
        _APPROACHES = approaches;
    }

    /// @dev Tags the whole run, first transfers it on the spot where the definition says so, and sets the levies
    /// aside. They are taken from the end, so that the run keeps its id.
    function _tag(SerialId id, uint32 authorization) internal {
        Run run = _runOf(id);
        (AuthorizationRecord record, ApproachRecord approach) = _LEDGER.authorizationRecord(authorization);
        _checkTag(id, authorization, record, approach);
        bool levied = _checkFormer(id, run, record);
        bool atOnce = _isFirstTransferredByTag(record);
        if (atOnce) _requireFirstTransferable(record, approach, authorization);
        uint48 date = _AUTHORIZATIONS.count(run.authorization(), authorization, run.length());
        _LEDGER.tag(id, authorization, atOnce ? FIRST_TRANSFERRED : 0);
        if (atOnce) _emitFirstTransfer(id, run.length(), authorization, record, date);
        if (!levied) _setAside(id, run, authorization, record);
    }

    function _runOf(SerialId id) internal view returns (Run) {
        (address holder, uint48 length, uint32 authorization, uint16 flags) = _LEDGER.runOf(id);
        require(holder != address(0), ILedger.UnknownRun(id));
        return packRun(holder, length, authorization, flags);
    }

    function _isFirstTransferredByTag(AuthorizationRecord record) private pure returns (bool) {
        FirstTransferDefinition definition = record.definition();
        return
            definition == FirstTransferDefinition.Authorization ||
            definition == FirstTransferDefinition.Issuance;
    }

    function _checkTag(
        SerialId id,
        uint32 authorization,
        AuthorizationRecord record,
        ApproachRecord approach
    ) private view {
        require(record.isKnown(), IAuthorizations.UnknownAuthorization(authorization));
        require(
            record.registry() == id.registry(),
            AuthorizationOfAnotherRegistry(authorization, id.registry())
        );
        bool closed = record.has(REVOKED | SUPERSEDED);
        require(!closed, IAuthorizations.AuthorizationClosed(authorization));
        _requireNotExpired(record, authorization);
        ApproachStatus status = approach.status();
        require(approach.isOpen(), ApproachNotActive(record.party(), record.approach(), status));
        if (approach.isPaused()) _refusePaused(record, approach);
        (uint16 vintage, uint8 metric) = (id.vintage(), id.metric());
        bool covered = vintage >= record.occurrenceFrom() && vintage <= record.occurrenceUntil();
        require(covered, VintageOutsideAuthorization(authorization, vintage));
        require(metric == record.metric(), MetricOutsideAuthorization(authorization, metric));
    }

    /// @dev What stands under a closed version, and was not first transferred, may be tagged anew, unless its approach
    /// is paused: nothing leaves it then.
    /// @return levied Whether the approach has taken its levies from the run before.
    function _checkFormer(
        SerialId id,
        Run run,
        AuthorizationRecord record
    ) private view returns (bool levied) {
        if (run.authorization() == 0) return false;
        (AuthorizationRecord former, ApproachRecord approach) = _LEDGER.authorizationRecord(
            run.authorization()
        );
        bool closed = former.has(REVOKED | SUPERSEDED) && !run.has(FIRST_TRANSFERRED);
        require(closed, AlreadyAuthorized(id, run.authorization()));
        if (approach.isPaused()) _refusePaused(former, approach);
        return former.approach() == record.approach();
    }

    function _emitFirstTransfer(
        SerialId id,
        uint48 amount,
        uint32 authorization,
        AuthorizationRecord record,
        uint48 date
    ) private {
        bool byAuthorization = record.definition() == FirstTransferDefinition.Authorization;
        emit FirstTransfer(
            id,
            amount,
            authorization,
            byAuthorization ? FirstTransferCause.Authorization : FirstTransferCause.Issuance,
            byAuthorization ? date : uint48(block.timestamp),
            RegistryCode.wrap(0)
        );
    }

    /// @dev 2/CMA.3 annex, paras 37 and 39, as real movements, which the ledger has judged like any other.
    function _setAside(SerialId id, Run run, uint32 authorization, AuthorizationRecord record) private {
        // The holder's registry need not be the one that issued; its accounts receive what is set aside.
        RegistryCode registry = _LEDGER.accountRecord(run.holder()).registry();
        uint48 left = run.length();
        Levy[] memory levies = _APPROACHES.takeLevies(registry, record.approach(), id.metric(), left);
        for (uint256 i = 0; i < levies.length; ++i) {
            Levy memory levy = levies[i];
            if (levy.amount == 0) continue;
            // An account that receives a levy may be a contract: nothing may have moved when it was told.
            require(_LEDGER.ownerOf(SerialId.unwrap(id)) == run.holder(), HolderChanged(id));
            left -= levy.amount;
            SerialId part = _LEDGER.detach(id, id.first() + left, levy.amount);
            emit Levied(part, levy.amount, authorization, levy.kind, levy.rate);
            _LEDGER.execute(part, levy.to, "");
        }
    }
}
