// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ILedger} from "./interfaces/ILedger.sol";
import {Run, packRun} from "./types/Run.sol";
import {SerialId} from "./types/SerialId.sol";

/// @dev Gives the rulebook's parts the one ledger that they are rules for.
abstract contract LedgerBound {
    ILedger internal immutable _LEDGER;

    constructor(ILedger ledger_) {
        _LEDGER = ledger_;
    }

    function _runOf(SerialId id) internal view returns (Run) {
        (address holder, uint48 length, uint32 authorization, uint16 flags) = _LEDGER.runOf(id);
        require(holder != address(0), ILedger.UnknownRun(id));
        return packRun(holder, length, authorization, flags);
    }
}
