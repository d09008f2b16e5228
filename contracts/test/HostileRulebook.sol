// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ILedger} from "../interfaces/ILedger.sol";
import {IRules, Move, MovedRun} from "../interfaces/IRules.sol";
import {AccountRecord} from "../types/AccountRecord.sol";
import {FIRST_TRANSFERRED, TERMINAL} from "../types/Run.sol";
import {SerialId} from "../types/SerialId.sol";

/// @title A rulebook without any rule
/// @notice Allows every move, adds whatever flags it was told to, and calls the ledger as it likes, also in the
/// middle of a move.
contract HostileRulebook is IRules {
    address private immutable _LEDGER;
    uint16 private _flags;
    bytes private _call;
    bool private _reentered;

    constructor(ILedger ledger_) {
        _LEDGER = address(ledger_);
    }

    /// @notice What the next moves are answered with, and the call made during them.
    function arm(uint16 flags, bytes calldata call) external {
        (_flags, _call) = (flags, call);
    }

    /// @notice Calls the ledger with the rulebook's rights.
    function act(bytes calldata call) external returns (bool ok, bytes memory result) {
        return _LEDGER.call(call); // solhint-disable-line avoid-low-level-calls
    }

    /// @inheritdoc IRules
    function onMove(
        Move calldata,
        MovedRun[] calldata runs,
        bytes calldata
    ) external returns (bool terminal, uint256 firstTransfers) {
        if (_call.length > 0) {
            (bool ok, ) = _LEDGER.call(_call); // solhint-disable-line avoid-low-level-calls
            if (ok) _reentered = true;
        }
        terminal = _flags & TERMINAL != 0;
        if (_flags & FIRST_TRANSFERRED != 0) firstTransfers = (1 << runs.length) - 1;
    }

    /// @inheritdoc IRules
    function tagIssued(SerialId id, uint32 authorization) external {
        ILedger(_LEDGER).tag(id, authorization, 0);
    }

    /// @return Whether a call made during a move ever changed the ledger.
    function reentered() external view returns (bool) {
        return _reentered;
    }

    /// @inheritdoc IRules
    function ledger() external view returns (address) {
        return _LEDGER;
    }

    /// @inheritdoc IRules
    // solhint-disable-next-line no-empty-blocks
    function judge(Move calldata, MovedRun calldata, bytes calldata) external pure {}

    /// @inheritdoc IRules
    function clearanceOf(Move calldata) external pure returns (bool approval, uint32 delay) {
        return (false, 0);
    }

    /// @inheritdoc IRules
    function abilitiesOf(AccountRecord) external pure returns (bool sends, bool receives) {
        return (true, true);
    }
}
