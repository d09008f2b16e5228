// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC7943MultiToken} from "../interfaces/IERC7943MultiToken.sol";
import {IHolds} from "../interfaces/IHolds.sol";
import {FROZEN, Run} from "../types/Run.sol";
import {SerialId} from "../types/SerialId.sol";
import {RequestLaws} from "./RequestLaws.sol";
import {IVm} from "./Test.sol";

/// @title Law 5: what is frozen stays where it is, until it is released, or recalled by another person in its time
abstract contract HoldLaws is RequestLaws {
    struct Held {
        SerialId id;
        address holder;
        uint256 amount;
    }

    struct Announced {
        address to;
        uint256 due;
        address by;
    }

    Held[] internal _held;
    /// @dev The run that a recall moves, 0 outside of a recall.
    SerialId internal _recalled;
    mapping(SerialId id => Announced) private _announced;

    function checkHolds() public view {
        for (uint256 i = 0; i < _held.length; ++i) {
            Run run = _runOf(_held[i].id);
            _assert(run.holder() == _held[i].holder, "a frozen run moved");
            _assertEq(run.length(), _held[i].amount, "length of a frozen run");
            _assert(run.has(FROZEN), "frozen without the flag");
            uint256 frozen = _LEDGER.getFrozenTokens(run.holder(), SerialId.unwrap(_held[i].id));
            _assertEq(frozen, run.length(), "frozen serials by ERC-7943");
            Announced storage recall = _announced[_held[i].id];
            _assertEq(_HOLDS.recallOf(_held[i].id).due, recall.due, "when a recall is due");
        }
        uint256 flagged;
        for (uint256 i = 0; i < _liveIds.length; ++i)
            if (_runOf(SerialId.wrap(_liveIds[i])).has(FROZEN)) ++flagged;
        _assertEq(flagged, _held.length, "frozen runs");
    }

    /// @return told Whether the event was about a hold.
    function _tellHolds(IVm.Log memory log) internal returns (bool told) {
        bytes32 topic = log.topics[0];
        if (topic == IERC7943MultiToken.Frozen.selector) _tellFrozen(log);
        else if (topic == IHolds.RunFrozen.selector) _checkAuthority(log, 2);
        else if (topic == IHolds.RunReleased.selector) _checkAuthority(log, 2);
        else if (topic == IHolds.RecallAnnounced.selector) _tellAnnounced(log);
        else if (topic == IHolds.RecallCancelled.selector) delete _announced[_idOf(log)];
        else if (topic == IHolds.Recalled.selector) _tellRecalled(log);
        else return false;
        return true;
    }

    function _tellFrozen(IVm.Log memory log) private {
        uint256 amount = abi.decode(log.data, (uint256));
        SerialId id = SerialId.wrap(uint256(log.topics[2]));
        if (amount > 0) _held.push(Held(id, _address(log.topics[1]), amount));
        else {
            _assertEq(_announced[id].due, 0, "released although it is to be recalled");
            _let(id);
        }
    }

    function _tellAnnounced(IVm.Log memory log) private {
        _checkAuthority(log, 2);
        (, address to, uint48 due) = abi.decode(log.data, (uint256, address, uint48));
        SerialId id = _idOf(log);
        uint256 delay = _policyOver(_runOf(id).holder()).recallDelay;
        _assertEq(due, block.timestamp + delay, "when a recall is due");
        _announced[id] = Announced(to, due, _address(log.topics[2]));
    }

    function _tellRecalled(IVm.Log memory log) private {
        _checkAuthority(log, 2);
        Announced memory recall = _announced[_idOf(log)];
        _assert(recall.due != 0, "recalled without an announcement");
        _assert(block.timestamp >= recall.due, "recalled before its time");
        _assert(recall.by != _address(log.topics[2]), "announced and recalled by one person");
        _assert(_runOf(_idOf(log)).holder() == recall.to, "recalled to somewhere else");
        delete _announced[_idOf(log)];
        _let(_idOf(log));
        (_recalled, _cleared[_idOf(log)]) = (_idOf(log), true);
        _see("Recalled");
    }

    /// @dev By the holder now, which after a recall is of the same Party.
    function _checkAuthority(IVm.Log memory log, uint256 person) private view {
        address holder = _runOf(_idOf(log)).holder();
        _assert(_isAuthorityOver(_address(log.topics[person]), holder), "a hold of another Party");
    }

    function _let(SerialId id) private {
        uint256 i;
        while (_held[i].id != id) ++i;
        _held[i] = _held[_held.length - 1];
        _held.pop();
    }

    function _idOf(IVm.Log memory log) private pure returns (SerialId) {
        return SerialId.wrap(uint256(log.topics[1]));
    }
}
