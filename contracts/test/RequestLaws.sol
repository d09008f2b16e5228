// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Account} from "../interfaces/IAccounts.sol";
import {PartyPolicy} from "../interfaces/IPolicies.sol";
import {IRequests, RequestStatus} from "../interfaces/IRequests.sol";
import {AccountKind} from "../types/AccountKind.sol";
import {LOCKED, Run} from "../types/Run.sol";
import {SerialId} from "../types/SerialId.sol";
import {TotalLaws} from "./TotalLaws.sol";
import {IVm} from "./Test.sol";

/// @title Law 5: what is asked for stays where it is, until another person allows it and its time has come
abstract contract RequestLaws is TotalLaws {
    struct Pending {
        uint256 request;
        SerialId id;
        address holder;
        address requester;
        address to;
        uint256 amount;
        uint256 requestedAt;
        bool approved;
        /// 0 unless scheduled.
        uint256 due;
    }

    Pending[] internal _pending;
    /// @dev Allowed by a request, a levy or a recall: the next move of this run needs nothing else.
    mapping(SerialId id => bool) internal _cleared;

    function checkRequests() public view {
        for (uint256 i = 0; i < _pending.length; ++i) {
            Pending storage asked = _pending[i];
            Run run = _runOf(asked.id);
            _assert(run.holder() == asked.holder, "a locked run moved");
            _assertEq(run.length(), asked.amount, "length of a locked run");
            _assert(run.has(LOCKED), "a pending request without its lock");
            RequestStatus status = _REQUESTS.requestOf(asked.request).status;
            _assert(
                status == (asked.due == 0 ? RequestStatus.Pending : RequestStatus.Scheduled),
                "status of a request"
            );
        }
        uint256 locked;
        for (uint256 i = 0; i < _liveIds.length; ++i)
            if (_runOf(SerialId.wrap(_liveIds[i])).has(LOCKED)) ++locked;
        _assertEq(locked, _pending.length, "locked runs");
    }

    /// @return told Whether the event was about a request.
    function _tellRequests(IVm.Log memory log) internal returns (bool told) {
        bytes32 topic = log.topics[0];
        if (topic == IRequests.MoveRequested.selector) _tellAsked(log);
        else if (topic == IRequests.RequestApproved.selector) _tellApproved(log);
        else if (topic == IRequests.RequestScheduled.selector) _tellScheduled(log);
        else if (topic == IRequests.RequestExecuted.selector) _tellExecuted(log);
        else if (topic == IRequests.RequestRejected.selector) _checkDecider(_drop(log), log);
        else if (topic == IRequests.RequestWithdrawn.selector) _tellWithdrawn(log);
        else if (topic == IRequests.RequestExpired.selector) _tellExpired(log);
        else return false;
        return true;
    }

    /// @dev An account that is not free asks its Party to go abroad, use or cancel; the buffer always asks.
    function _needsApproval(address from, address to) internal view returns (bool) {
        (Account memory sender, Account memory receiver) = (
            _ACCOUNTS.accountOf(from),
            _ACCOUNTS.accountOf(to)
        );
        bool abroad = sender.registry.party() != receiver.registry.party();
        if (sender.kind == AccountKind.Buffer) return true;
        return !sender.free && (abroad || receiver.kind.isTerminal());
    }

    /// @return Seconds that a send has to wait.
    function _delayOf(address from, address to) internal view returns (uint256) {
        Account memory sender = _ACCOUNTS.accountOf(from);
        if (!sender.delayed || _isTrusted(from, to)) return 0;
        return _ACCOUNTS.policyOf(sender.registry).sendDelay;
    }

    function _isTrusted(address from, address to) internal view virtual returns (bool);

    function _isAuthorityOver(address person, address holder) internal view returns (bool) {
        if (_ACCOUNTS.accountOf(holder).registry.party() == XXA)
            return person == AUTHORITY_A || person == DEPUTY_A;
        return person == AUTHORITY_C || person == DEPUTY_C;
    }

    function _policyOver(address holder) internal view returns (PartyPolicy memory) {
        return _ACCOUNTS.policyOf(_ACCOUNTS.accountOf(holder).registry);
    }

    function _tellAsked(IVm.Log memory log) private {
        Pending memory asked;
        (asked.amount, asked.to, asked.requester) = abi.decode(log.data, (uint256, address, address));
        asked.request = uint256(log.topics[1]);
        (asked.holder, asked.id) = (_address(log.topics[2]), SerialId.wrap(uint256(log.topics[3])));
        asked.requestedAt = block.timestamp;
        _pending.push(asked);
    }

    function _tellApproved(IVm.Log memory log) private {
        Pending storage asked = _pending[_indexOf(uint256(log.topics[1]))];
        _checkDecider(asked, log);
        _assert(!asked.approved && asked.due == 0, "approved a second time");
        uint256 lifetime = _policyOver(asked.holder).requestLifetime;
        _assert(lifetime == 0 || block.timestamp <= asked.requestedAt + lifetime, "approved after it lapsed");
        asked.approved = true;
    }

    function _tellScheduled(IVm.Log memory log) private {
        Pending storage asked = _pending[_indexOf(uint256(log.topics[1]))];
        asked.due = abi.decode(log.data, (uint48));
        _assertEq(asked.due, block.timestamp + _delayOf(asked.holder, asked.to), "when it is due");
        _see("RequestScheduled");
    }

    function _tellExecuted(IVm.Log memory log) private {
        Pending memory asked = _drop(log);
        bool needed = _needsApproval(asked.holder, asked.to);
        _assert(asked.approved || !needed, "executed without the approval it needed");
        _assert(asked.approved || asked.due != 0, "executed though nobody allowed it");
        _assert(block.timestamp >= asked.due, "executed before its time");
        bool waited = asked.due != 0 || _delayOf(asked.holder, asked.to) == 0;
        _assert(waited, "executed without the delay it needed");
        _cleared[asked.id] = true;
    }

    function _tellWithdrawn(IVm.Log memory log) private {
        Pending memory asked = _drop(log);
        address by = _address(log.topics[2]);
        _assert(by == asked.requester || by == asked.holder, "withdrawn by somebody else");
    }

    function _tellExpired(IVm.Log memory log) private {
        Pending memory asked = _drop(log);
        uint256 lifetime = _policyOver(asked.holder).requestLifetime;
        _assert(lifetime != 0 && block.timestamp > asked.requestedAt + lifetime, "expired before its time");
        _assert(asked.due == 0, "expired although it was allowed");
    }

    function _checkDecider(Pending memory asked, IVm.Log memory log) private view {
        address by = _address(log.topics[2]);
        _assert(by != asked.requester && by != asked.holder, "a requester decided");
        _assert(_isAuthorityOver(by, asked.holder), "decided by another Party");
    }

    function _drop(IVm.Log memory log) private returns (Pending memory dropped) {
        uint256 i = _indexOf(uint256(log.topics[1]));
        dropped = _pending[i];
        _pending[i] = _pending[_pending.length - 1];
        _pending.pop();
    }

    function _indexOf(uint256 request) private view returns (uint256 i) {
        while (_pending[i].request != request) ++i;
    }
}
