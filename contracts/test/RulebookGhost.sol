// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {MoveLaws} from "./MoveLaws.sol";
import {IVm} from "./Test.sol";

/// @title What the events have told so far, and the laws that it must keep with the contracts' state
abstract contract RulebookGhost is MoveLaws {
    uint256 internal _now = NOW;

    /// @dev Goes on where the last action left off, and tells each event of the wrapped one.
    modifier recorded() {
        VM.warp(_now);
        VM.recordLogs();
        _;
        IVm.Log[] memory logs = VM.getRecordedLogs();
        // The recording keeps what a refused call had logged; the chain does not.
        for (uint256 i = 0; _accepted && i < logs.length; ++i) _tell(logs[i]);
    }

    function checkLaws() external view {
        checkTiling(_LEDGER);
        checkBalances(_LEDGER);
        checkRuns(_LEDGER);
        checkPlaces();
        checkTotals();
        checkRequests();
        checkHolds();
    }

    function _tell(IVm.Log memory log) private {
        _replayRun(log);
        if (_tellDisposal(log) || _tellTotals(log) || _tellRequests(log)) return;
        if (_tellHolds(log) || _tellAccounts(log)) return;
        _replay(log);
    }
}
