// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ILedger} from "../interfaces/ILedger.sol";
import {SerialId} from "../types/SerialId.sol";
import {EventBalances} from "./EventBalances.sol";
import {IVm} from "./Test.sol";

/// @title What else a run is, as anybody can rebuild it from the ledger's events alone
abstract contract EventRuns is EventBalances {
    mapping(uint256 id => uint32) private _authorizations;
    mapping(uint256 id => uint16) private _flags;

    /// @notice Law 2, for the rest of a run: the rebuilt authorization and flags are the ledger's.
    function checkRuns(ILedger ledger) public view {
        for (uint256 i = 0; i < _liveIds.length; ++i) {
            uint256 id = _liveIds[i];
            (, , uint32 authorization, uint16 flags) = ledger.runOf(SerialId.wrap(id));
            _assertEq(_authorizations[id], authorization, "authorization from events");
            _assertEq(_flags[id], flags, "flags from events");
        }
    }

    function _replayRun(IVm.Log memory log) internal {
        bytes32 topic = log.topics[0];
        uint256 id = log.topics.length > 1 ? uint256(log.topics[1]) : 0;
        if (topic == ILedger.Tagged.selector) _authorizations[id] = uint32(uint256(log.topics[2]));
        else if (topic == ILedger.FlagsChanged.selector) _flags[id] = abi.decode(log.data, (uint16));
        else if (topic == ILedger.FlagGained.selector) _gain(uint16(id), abi.decode(log.data, (uint256[])));
        else if (topic == ILedger.Split.selector) _inherit(uint256(log.topics[2]), id);
        else if (topic == ILedger.Merged.selector) _inherit(uint256(log.topics[2]), 0);
    }

    function _gain(uint16 flag, uint256[] memory ids) private {
        for (uint256 i = 0; i < ids.length; ++i) _flags[ids[i]] |= flag;
    }

    function _inherit(uint256 child, uint256 parent) private {
        (_authorizations[child], _flags[child]) = (_authorizations[parent], _flags[parent]);
    }
}
