// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Authorizations} from "./Authorizations.sol";
import {PartyRole} from "./interfaces/IPartyRoles.sol";
import {IRequests, Request, RequestStatus} from "./interfaces/IRequests.sol";
import {Move} from "./interfaces/IRules.sol";
import {LOCKED, Run} from "./types/Run.sol";
import {SerialId} from "./types/SerialId.sol";

/// @title Requests of entities, decided by their Party
/// @dev A pending request and the `LOCKED` flag of its run come and go together.
abstract contract Requests is IRequests, Authorizations {
    mapping(uint256 request => Request) private _requests;
    uint256 private _requestCount;

    /// @inheritdoc IRequests
    function requestMove(
        SerialId id,
        uint48 amount,
        address to,
        bytes calldata data
    ) external returns (uint256 request) {
        address holder = _runOf(id).holder();
        require(
            msg.sender == holder || _LEDGER.isApprovedForAll(holder, msg.sender),
            NotTheHolder(msg.sender, holder)
        );
        SerialId locked = _LEDGER.detach(id, amount);
        _requireAllowed(_moveOf(locked, to), data);
        _LEDGER.hold(locked, LOCKED, 0);
        request = ++_requestCount;
        _requests[request] = Request(holder, RequestStatus.Pending, to, amount, msg.sender, locked, data);
        emit MoveRequested(request, holder, locked, amount, to, msg.sender, data);
    }

    /// @inheritdoc IRequests
    function approve(uint256 request) external {
        Request storage pending = _decidable(request);
        pending.status = RequestStatus.Approved;
        emit RequestApproved(request, msg.sender);
        uint16 flags = _applyRules(_moveOf(pending.id, pending.to), pending.data);
        _LEDGER.execute(pending.id, pending.to, flags, pending.data);
    }

    /// @inheritdoc IRequests
    function reject(uint256 request, string calldata reason) external {
        require(bytes(reason).length > 0, ReasonMissing());
        Request storage pending = _decidable(request);
        pending.status = RequestStatus.Rejected;
        emit RequestRejected(request, msg.sender, reason);
        _LEDGER.hold(pending.id, 0, LOCKED);
    }

    /// @inheritdoc IRequests
    function withdraw(uint256 request) external {
        Request storage pending = _pending(request);
        require(
            msg.sender == pending.requester || msg.sender == pending.holder,
            NotTheHolder(msg.sender, pending.holder)
        );
        pending.status = RequestStatus.Withdrawn;
        emit RequestWithdrawn(request, msg.sender);
        _LEDGER.hold(pending.id, 0, LOCKED);
    }

    /// @inheritdoc IRequests
    function requestOf(uint256 request) external view returns (Request memory) {
        return _requests[request];
    }

    /// @dev Reverts when the rules refuse the move even with the Party's approval.
    function _requireAllowed(Move memory move, bytes memory data) internal view virtual;

    /// @dev Judges the move as approved and records its actions; returns the flags it adds.
    function _applyRules(Move memory move, bytes memory data) internal virtual returns (uint16 flags);

    function _moveOf(SerialId id, address to) private view returns (Move memory) {
        Run run = _runOf(id);
        return Move(msg.sender, run.holder(), to, id, run.length(), run.authorization(), run.flags());
    }

    function _pending(uint256 request) private view returns (Request storage pending) {
        pending = _requests[request];
        require(pending.status == RequestStatus.Pending, RequestNotPending(request, pending.status));
    }

    function _decidable(uint256 request) private view returns (Request storage pending) {
        pending = _pending(request);
        _requireRole(_partyOf(pending.holder), PartyRole.Authority);
        require(
            msg.sender != pending.requester && msg.sender != pending.holder,
            RequesterCannotDecide(request, msg.sender)
        );
    }
}
