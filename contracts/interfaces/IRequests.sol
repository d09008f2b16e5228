// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {SerialId} from "../types/SerialId.sol";

enum RequestStatus {
    None,
    Pending,
    Approved,
    Rejected,
    Withdrawn
}

/// @notice A move that waits for the Party's approval; its run stays locked with the holder meanwhile.
struct Request {
    address holder;
    RequestStatus status;
    address to;
    uint48 amount;
    address requester;
    SerialId id;
    bytes data;
}

/// @title Requests of entities, decided by their Party
interface IRequests {
    event MoveRequested(
        uint256 indexed request,
        address indexed holder,
        SerialId indexed id,
        uint256 amount,
        address to,
        address requester,
        bytes data
    );
    event RequestApproved(uint256 indexed request, address indexed by);
    event RequestRejected(uint256 indexed request, address indexed by, string reason);
    event RequestWithdrawn(uint256 indexed request, address indexed by);

    error RequestNotPending(uint256 request, RequestStatus status);
    error NotTheHolder(address caller, address holder);
    error RequesterCannotDecide(uint256 request, address requester);
    error ReasonMissing();

    /// @notice Locks the last `amount` serials of the run in place and asks the holder's Party to move them to `to`.
    /// Refused at once when the move would be refused even with approval.
    function requestMove(
        SerialId id,
        uint48 amount,
        address to,
        bytes calldata data
    ) external returns (uint256 request);

    /// @notice Authority only, never the requester or the holder: the rules are asked again, then the run moves.
    function approve(uint256 request) external;

    /// @notice Authority only, never the requester or the holder: unlocks the run where it is.
    function reject(uint256 request, string calldata reason) external;

    /// @notice The requester or the holder: unlocks the run where it is.
    function withdraw(uint256 request) external;

    function requestOf(uint256 request) external view returns (Request memory);
}
