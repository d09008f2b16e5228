// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ILedger} from "../interfaces/ILedger.sol";
import {Reason} from "../types/Reason.sol";
import {FIRST_TRANSFERRED, FROZEN, LOCKED, Run, TERMINAL, packRun} from "../types/Run.sol";
import {SerialId} from "../types/SerialId.sol";
import {LedgerGhost} from "./LedgerGhost.sol";

/// @title What each serial of a ledger has come to, compared after every action with what it was before
abstract contract LedgerFates is LedgerGhost {
    /// @dev Where a serial is: its run's id and all that the ledger knows of that run.
    struct Fate {
        SerialId id;
        Run run;
    }

    /// @dev The one act that may take a locked run away, and the one for a frozen one.
    bool internal _executing;
    bool internal _forcing;
    mapping(uint256 serial => Fate) private _fates;

    /// @dev Law 3, serial by serial.
    function _observe(ILedger ledger) internal {
        bool paused = ledger.paused() != Reason.None;
        for (uint256 b = 0; b < _batches.length; ++b) _observeBatch(ledger, _batches[b], paused);
    }

    function _observeBatch(ILedger ledger, Batch storage batch, bool paused) private {
        SerialId id = batch.id;
        uint256 left = batch.amount;
        while (left > 0) {
            (address holder, uint48 length, uint32 authorization, uint16 flags) = ledger.runOf(id);
            _assert(length > 0, "a gap between two runs of a batch");
            Run run = packRun(holder, length, authorization, flags);
            for (uint256 n = 0; n < length; ++n) _meet(_fates[id.first() + n], Fate(id, run), paused);
            (id, left) = (_behind(id, length), left - length);
        }
    }

    function _meet(Fate storage before, Fate memory now_, bool paused) private {
        Run run = before.run;
        if (run.holder() != address(0)) {
            uint16 sticky = run.flags() & (FIRST_TRANSFERRED | TERMINAL);
            _assert(now_.run.flags() & sticky == sticky, "a sticky flag was lost");
            bool retagged = now_.run.authorization() != run.authorization();
            _assert(!retagged || !run.has(FIRST_TRANSFERRED), "tagged anew after the first transfer");
            _assert(!retagged || !run.has(TERMINAL | LOCKED | FROZEN), "tagged anew while held");
            _checkPlace(before, now_, paused);
        }
        (before.id, before.run) = (now_.id, now_.run);
    }

    function _checkPlace(Fate storage before, Fate memory now_, bool paused) private view {
        Run run = before.run;
        bool cut = before.id != now_.id || run.length() != now_.run.length();
        _assert(!cut || !run.has(TERMINAL), "a terminal run was cut or joined");
        bool moved = run.holder() != now_.run.holder();
        _assert(!moved || !run.has(TERMINAL), "a terminal serial moved");
        // Whoever received it may have cut or sent it on by the end of the action.
        bool changed = cut || moved;
        _assert(!changed || !run.has(LOCKED) || _executing, "a locked run changed");
        _assert(!changed || !run.has(FROZEN) || _forcing, "a frozen run changed");
        _assert(!changed || !run.has(LOCKED) || !run.has(FROZEN), "a locked and frozen run changed");
        _assert(!changed || !paused, "a run changed on a paused ledger");
    }
}
