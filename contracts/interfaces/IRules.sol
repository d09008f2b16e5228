// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccountRecord} from "../types/AccountRecord.sol";
import {ApproachRecord} from "../types/ApproachRecord.sol";
import {AuthorizationRecord} from "../types/AuthorizationRecord.sol";
import {Run} from "../types/Run.sol";
import {SerialId} from "../types/SerialId.sol";

/// @notice A movement from one account to another, with what the ledger's books say of both.
struct Move {
    address from;
    address to;
    /// Whether the Party's approval has been given and its delay has passed.
    bool cleared;
    AccountRecord sender;
    AccountRecord receiver;
}

/// @notice A whole run that a movement takes along, with what the ledger's books say of its authorization and of the
/// approach. Parts have been detached before.
struct MovedRun {
    SerialId id;
    /// As it is before the movement.
    Run run;
    AuthorizationRecord record;
    ApproachRecord approach;
}

/// @title What the ledger and the issuances ask of any rulebook
interface IRules {
    /// @notice Ledger only: judges and records a movement. Reverts to refuse it.
    /// @param runs At most 256 runs.
    /// @return terminal Whether they are used or cancelled by it.
    /// @return firstTransfers Bit n is set when it first transfers the run at position n.
    function onMove(
        Move calldata move,
        MovedRun[] calldata runs,
        bytes calldata data
    ) external returns (bool terminal, uint256 firstTransfers);

    /// @notice Judges a movement as `onMove` does, and records nothing.
    function judge(Move calldata move, MovedRun calldata moved, bytes calldata data) external view;

    /// @return approval Whether the movement needs the approval of the sender's Party.
    /// @return delay Seconds that it has to wait, 0 for none.
    function clearanceOf(Move calldata move) external view returns (bool approval, uint32 delay);

    /// @return sends Whether such an account may send at all.
    /// @return receives Whether it may receive at all.
    function abilitiesOf(AccountRecord account) external view returns (bool sends, bool receives);

    /// @notice Issuances only: tags a batch just issued with its authorization.
    function tagIssued(SerialId id, uint32 authorization) external;

    /// @notice The ledger that these rules are for.
    function ledger() external view returns (address);
}
