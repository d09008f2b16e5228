// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAccessManager} from "@openzeppelin/contracts/access/manager/IAccessManager.sol";
import {ILedger} from "../interfaces/ILedger.sol";
import {Run, packRun} from "../types/Run.sol";
import {SerialId} from "../types/SerialId.sol";
import {PartyRoles} from "./PartyRoles.sol";

/// @dev A contract with a task of its own at one ledger, where people act by the roles that their Party gave them.
abstract contract Office is PartyRoles {
    ILedger internal immutable _LEDGER;

    constructor(IAccessManager manager, ILedger ledger_) PartyRoles(manager) {
        _LEDGER = ledger_;
    }

    function _runOf(SerialId id) internal view returns (Run) {
        (address holder, uint48 length, uint32 authorization, uint16 flags) = _LEDGER.runOf(id);
        require(holder != address(0), ILedger.UnknownRun(id));
        return packRun(holder, length, authorization, flags);
    }
}
