// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {SerialId} from "../types/SerialId.sol";
import {Order} from "./ILedger.sol";
import {IPartyRoles} from "./IPartyRoles.sol";

enum RequestStatus {
    None,
    Pending,
    /// Allowed, and waiting for its time; until then it can be aborted.
    Scheduled,
    Executed,
    Rejected,
    Withdrawn,
    Expired
}

/// @notice A move that waits for the Party's approval or for its time; its run stays locked with the holder meanwhile.
struct Request {
    address holder;
    RequestStatus status;
    bool approved;
    /// Seconds since 1970 from which it can be executed, once scheduled.
    uint48 due;
    address to;
    uint48 amount;
    uint48 requestedAt;
    address requester;
    SerialId id;
    bytes data;
}

/// @title Requests: moves that need their Party's approval, or time in which they can be aborted
interface IRequests is IPartyRoles {
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
    /// @param due Seconds since 1970 from which anyone may execute it.
    event RequestScheduled(uint256 indexed request, uint48 due);
    event RequestExecuted(uint256 indexed request, address indexed by);
    event RequestRejected(uint256 indexed request, address indexed by, string reason);
    event RequestWithdrawn(uint256 indexed request, address indexed by);
    event RequestExpired(uint256 indexed request, address indexed by);

    error RequestNotPending(uint256 request, RequestStatus status);
    error RequestNotScheduled(uint256 request, RequestStatus status);
    error RequestNotApproved(uint256 request);
    error RequestNotDue(uint256 request, uint48 due);
    error RequestLapsed(uint256 request, uint48 lapsedAt);
    error RequestNotLapsed(uint256 request);
    error NothingToRequest(address from, address to);
    error NotTheHolder(address caller, address holder);
    error RequesterCannotDecide(uint256 request, address requester);
    error RejectionReasonMissing();

    /// @notice Locks the last `amount` serials of the run in place and asks for their move to `to`.
    /// Refused at once when the move would be refused even with approval, or needs neither approval nor time.
    function requestMove(
        SerialId id,
        uint48 amount,
        address to,
        bytes calldata data
    ) external returns (uint256 request);

    /// @notice The same for serials `first` to `first + amount - 1`.
    function requestRange(
        SerialId id,
        uint64 first,
        uint48 amount,
        address to,
        bytes calldata data
    ) external returns (uint256 request);

    /// @notice The same as `order.from` has signed it for this contract (EIP-712, or ERC-1271).
    function requestSigned(Order calldata order, bytes calldata signature) external returns (uint256 request);

    /// @notice Authority only, never the requester or the holder: the rules are asked again, then the run moves, or
    /// waits for its time.
    function approve(uint256 request) external;

    /// @notice Anyone, once it is due: the rules are asked again, then the run moves.
    function execute(uint256 request) external;

    /// @notice Authority only, never the requester or the holder: unlocks the run where it is, scheduled or not.
    function reject(uint256 request, string calldata reason) external;

    /// @notice The requester or the holder: unlocks the run where it is, scheduled or not.
    function withdraw(uint256 request) external;

    /// @notice Anyone, once the Party's time to decide has passed: unlocks the run where it is.
    function expire(uint256 request) external;

    function requestOf(uint256 request) external view returns (Request memory);
}
