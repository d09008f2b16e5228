// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Reason} from "../types/Reason.sol";
import {SerialId} from "../types/SerialId.sol";
import {IPartyRoles} from "./IPartyRoles.sol";

/// @notice A recall that has been announced.
struct Recall {
    address to;
    /// Seconds since 1970 from which another authority may carry it out; 0 when none is announced.
    uint48 due;
    address by;
}

/// @title Holds: a Party freezes and recalls units that its own accounts hold
interface IHolds is IPartyRoles {
    event RunFrozen(
        SerialId indexed id,
        uint256 amount,
        address indexed by,
        Reason indexed reason,
        string note
    );
    event RunReleased(SerialId indexed id, address indexed by);
    /// @param due Seconds since 1970 from which it may be carried out.
    event RecallAnnounced(
        SerialId indexed id,
        uint256 amount,
        address indexed by,
        Reason indexed reason,
        address to,
        uint48 due,
        string note
    );
    event RecallCancelled(SerialId indexed id, address indexed by);
    event Recalled(SerialId indexed id, address indexed by);

    error HoldReasonMissing();
    error RunNotFrozen(SerialId id);
    error RunAlreadyFrozen(SerialId id);
    error RecallPending(SerialId id);
    error RecallLeavesParty(SerialId id, address to);
    error NoRecall(SerialId id);
    error RecallNotDue(SerialId id, uint48 due);
    error AnnouncerCannotRecall(SerialId id, address announcer);

    /// @notice Authority over the holding account only: serials `first` to `first + amount - 1` stay where they are.
    /// What a request has locked can only be frozen whole. A holder who is warned can split and send what is not frozen
    /// yet: freeze the account first.
    /// @param note Words about the case, without anything that identifies a person.
    /// @return frozen The run they have become.
    function freeze(
        SerialId id,
        uint64 first,
        uint48 amount,
        Reason reason,
        string calldata note
    ) external returns (SerialId frozen);

    /// @notice Authority only; a pending recall has to be cancelled first.
    function release(SerialId id) external;

    /// @notice Authority only: freezes the serials if they are not, and announces their move to another holding
    /// account of the same Party after the Party's delay.
    function announceRecall(
        SerialId id,
        uint64 first,
        uint48 amount,
        address to,
        Reason reason,
        string calldata note
    ) external returns (SerialId frozen);

    /// @notice Authority only: the serials stay frozen.
    function cancelRecall(SerialId id) external;

    /// @notice Authority only, another than the one who announced it, once it is due. A request that still locks the
    /// run has to be rejected first; terminal runs are never recalled.
    function recall(SerialId id) external;

    function recallOf(SerialId id) external view returns (Recall memory);
}
