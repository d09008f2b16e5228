// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAccessManager} from "@openzeppelin/contracts/access/manager/IAccessManager.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {ILedger, Order} from "./interfaces/ILedger.sol";
import {PartyRole} from "./interfaces/IPartyRoles.sol";
import {IRequests, Request, RequestStatus} from "./interfaces/IRequests.sol";
import {SignedOrders} from "./ledger/SignedOrders.sol";
import {Office} from "./offices/Office.sol";
import {RegistryCode} from "./types/RegistryCode.sol";
import {SerialId} from "./types/SerialId.sol";

/// @title Requests
/// @dev A pending or scheduled request and the `LOCKED` flag of its run come and go together. Apart from the rulebook,
/// so that a new rulebook finds every request in place.
contract Requests is IRequests, Office, SignedOrders {
    mapping(uint256 request => Request) private _requests;
    uint256 private _requestCount;

    constructor(
        IAccessManager manager,
        ILedger ledger
    ) Office(manager, ledger) EIP712("Sixtwo Requests", "1") {}

    /// @inheritdoc IRequests
    function requestMove(
        SerialId id,
        uint48 amount,
        address to,
        bytes calldata data
    ) external returns (uint256 request) {
        uint48 length = _runOf(id).length();
        require(amount <= length, ILedger.RangeOutsideRun(id, id.first(), amount));
        return _requestAs(msg.sender, id, id.first() + length - amount, amount, to, data);
    }

    /// @inheritdoc IRequests
    function requestRange(
        SerialId id,
        uint64 first,
        uint48 amount,
        address to,
        bytes calldata data
    ) external returns (uint256 request) {
        return _requestAs(msg.sender, id, first, amount, to, data);
    }

    /// @inheritdoc IRequests
    function requestSigned(
        Order calldata order,
        bytes calldata signature
    ) external returns (uint256 request) {
        _accept(order, signature);
        return _requestAs(order.from, order.id, order.first, order.amount, order.to, order.data);
    }

    /// @inheritdoc IRequests
    function approve(uint256 request) external {
        Request storage pending = _pending(request);
        _requireDecider(request, pending);
        uint48 lapses = _lapsesAt(pending);
        require(lapses == 0 || block.timestamp <= lapses, RequestLapsed(request, lapses));
        emit RequestApproved(request, msg.sender);
        (, uint32 delay) = _LEDGER.judge(pending.id, pending.to, pending.data);
        pending.approved = true;
        if (delay > 0) _schedule(request, pending, delay);
        else _execute(request, pending);
    }

    /// @inheritdoc IRequests
    function execute(uint256 request) external {
        Request storage scheduled = _requests[request];
        bool waiting = scheduled.status == RequestStatus.Scheduled;
        require(waiting, RequestNotScheduled(request, scheduled.status));
        require(block.timestamp >= scheduled.due, RequestNotDue(request, scheduled.due));
        // The account may have needed no approval when it asked.
        (bool approval, ) = _LEDGER.judge(scheduled.id, scheduled.to, scheduled.data);
        require(scheduled.approved || !approval, RequestNotApproved(request));
        _execute(request, scheduled);
    }

    /// @inheritdoc IRequests
    function reject(uint256 request, string calldata reason) external {
        require(bytes(reason).length > 0, RejectionReasonMissing());
        Request storage open = _open(request);
        _requireDecider(request, open);
        emit RequestRejected(request, msg.sender, reason);
        _close(open, RequestStatus.Rejected);
    }

    /// @inheritdoc IRequests
    function withdraw(uint256 request) external {
        Request storage open = _open(request);
        bool own = msg.sender == open.requester || msg.sender == open.holder;
        require(own, NotTheHolder(msg.sender, open.holder));
        emit RequestWithdrawn(request, msg.sender);
        _close(open, RequestStatus.Withdrawn);
    }

    /// @inheritdoc IRequests
    function expire(uint256 request) external {
        Request storage pending = _pending(request);
        uint48 lapses = _lapsesAt(pending);
        require(lapses != 0 && block.timestamp > lapses, RequestNotLapsed(request));
        emit RequestExpired(request, msg.sender);
        _close(pending, RequestStatus.Expired);
    }

    /// @inheritdoc IRequests
    function requestOf(uint256 request) external view returns (Request memory asked) {
        asked = _requests[request];
        if (asked.requester == address(0)) asked.requester = asked.holder;
    }

    function _requestAs(
        address requester,
        SerialId id,
        uint64 first,
        uint48 amount,
        address to,
        bytes calldata data
    ) private returns (uint256 request) {
        address holder = _runOf(id).holder();
        bool entitled = requester == holder || _LEDGER.isApprovedForAll(holder, requester);
        require(entitled, NotTheHolder(requester, holder));
        Request memory asked;
        asked.id = _LEDGER.detach(id, first, amount);
        _LEDGER.setLocked(asked.id, true);
        (asked.holder, asked.requester) = (holder, requester);
        (asked.amount, asked.to, asked.data) = (amount, to, data);
        (asked.status, asked.requestedAt) = (RequestStatus.Pending, uint48(block.timestamp));
        return _file(asked);
    }

    function _file(Request memory asked) private returns (uint256 request) {
        (bool approval, uint32 delay) = _LEDGER.judge(asked.id, asked.to, asked.data);
        require(approval || delay > 0, NothingToRequest(asked.holder, asked.to));
        address requester = asked.requester;
        // Mostly the holder itself; leaving it out then spares a storage slot.
        if (requester == asked.holder) asked.requester = address(0);
        request = ++_requestCount;
        _requests[request] = asked;
        emit MoveRequested(request, asked.holder, asked.id, asked.amount, asked.to, requester, asked.data);
        if (!approval) _schedule(request, _requests[request], delay);
    }

    function _schedule(uint256 request, Request storage allowed, uint32 delay) private {
        allowed.status = RequestStatus.Scheduled;
        allowed.due = uint48(block.timestamp) + delay;
        emit RequestScheduled(request, allowed.due);
    }

    function _execute(uint256 request, Request storage allowed) private {
        allowed.status = RequestStatus.Executed;
        emit RequestExecuted(request, msg.sender);
        _LEDGER.execute(allowed.id, allowed.to, allowed.data);
    }

    function _close(Request storage open, RequestStatus status) private {
        open.status = status;
        _LEDGER.setLocked(open.id, false);
    }

    function _registryOf(Request storage request) private view returns (RegistryCode) {
        return _LEDGER.accountRecord(request.holder).registry();
    }

    /// @return Seconds since 1970, 0 when the Party sets no time.
    function _lapsesAt(Request storage pending) private view returns (uint48) {
        uint32 lifetime = _LEDGER.policyRecord(_registryOf(pending)).requestLifetime();
        return lifetime == 0 ? 0 : pending.requestedAt + lifetime;
    }

    function _pending(uint256 request) private view returns (Request storage pending) {
        pending = _requests[request];
        bool waiting = pending.status == RequestStatus.Pending;
        require(waiting, RequestNotPending(request, pending.status));
    }

    function _open(uint256 request) private view returns (Request storage open) {
        open = _requests[request];
        bool waiting = open.status == RequestStatus.Pending || open.status == RequestStatus.Scheduled;
        require(waiting, RequestNotPending(request, open.status));
    }

    function _requireDecider(uint256 request, Request storage open) private view {
        _requireRole(_registryOf(open).party(), PartyRole.Authority);
        bool other = msg.sender != open.requester && msg.sender != open.holder;
        require(other, RequesterCannotDecide(request, msg.sender));
    }
}
