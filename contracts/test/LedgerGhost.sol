// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ILedger} from "../interfaces/ILedger.sol";
import {SerialId} from "../types/SerialId.sol";
import {EventRuns} from "./EventRuns.sol";

/// @title What a handler remembers of a ledger: its batches and every id that ever lived
abstract contract LedgerGhost is EventRuns {
    struct Batch {
        SerialId id;
        uint48 amount;
    }

    Batch[] internal _batches;
    /// @dev Whether the last counted action went through.
    bool internal _accepted;
    mapping(string action => uint256) private _accepts;
    mapping(string action => uint256) private _refusals;

    /// @notice Law 1: the runs of a batch tile it, and there are no others.
    function checkTiling(ILedger ledger) public view {
        uint256 live;
        for (uint256 b = 0; b < _batches.length; ++b) live += _countRuns(ledger, _batches[b]);
        _assertEq(live, _batches.length + _splits - _merges, "live runs = issues + splits - merges");
        for (uint256 i = 0; i < _ids.length; ++i) {
            if (ledger.ownerOf(_ids[i]) != address(0)) --live;
        }
        _assertEq(live, 0, "runs outside every batch");
    }

    /// @return accepts How often `action` went through, `refusals` how often it was refused.
    function counts(string calldata action) external view returns (uint256 accepts, uint256 refusals) {
        return (_accepts[action], _refusals[action]);
    }

    function _count(string memory action, bool accepted) internal {
        _accepted = accepted;
        if (accepted) ++_accepts[action];
        else ++_refusals[action];
    }

    /// @dev Counts what an event told, or what came about.
    function _see(string memory what) internal {
        ++_accepts[what];
    }

    /// @dev Serials are the registry's next ones, in a batch of their own, and none is used twice.
    function _addBatch(SerialId id, uint48 amount) internal {
        for (uint256 b = 0; b < _batches.length; ++b) {
            Batch storage former = _batches[b];
            if (former.id.registry() != id.registry()) continue;
            _assert(id.first() >= former.id.first() + former.amount, "serials issued again");
            _assert(id.batch() > former.id.batch(), "a batch number used again");
        }
        _batches.push(Batch(id, amount));
    }

    /// @return The id of a run that lives, or 0 while there is none; `seed` picks.
    function _liveId(uint256 seed) internal view returns (SerialId) {
        return SerialId.wrap(_liveIds.length == 0 ? 0 : _liveIds[seed % _liveIds.length]);
    }

    /// @return id A run whose right neighbour may be joined to it, or any run while there is none.
    function _likeNeighbours(
        ILedger ledger,
        uint256 seed
    ) internal view returns (SerialId id, SerialId right) {
        for (uint256 i = 0; i < _liveIds.length; ++i) {
            id = _liveId((seed % _liveIds.length) + i);
            (address holder, uint48 length, uint32 authorization, uint16 flags) = ledger.runOf(id);
            right = _behind(id, length);
            (address next, , uint32 other, uint16 its) = ledger.runOf(right);
            if (holder == next && authorization == other && flags == its) return (id, right);
        }
    }

    /// @return An amount the run has, all of it half of the time.
    function _someOf(ILedger ledger, SerialId id, uint256 seed) internal view returns (uint48) {
        uint48 length = _lengthOf(ledger, id);
        if (length == 0 || seed % 2 == 0) return length;
        return uint48(_between(seed >> 1, 1, length));
    }

    /// @return first A serial of the run, `amount` how many to take from there on.
    function _rangeOf(
        ILedger ledger,
        SerialId id,
        uint256 seed
    ) internal view returns (uint64 first, uint48 amount) {
        uint48 length = _lengthOf(ledger, id);
        if (length == 0 || seed % 4 == 0) return (id.first(), length);
        uint48 skip = uint48((seed >> 2) % length);
        return (id.first() + skip, uint48(_between(seed >> 50, 1, length - skip)));
    }

    /// @return state Of every run there is, all that the ledger knows.
    function _stateOf(ILedger ledger) internal view returns (bytes32 state) {
        for (uint256 b = 0; b < _batches.length; ++b) {
            SerialId id = _batches[b].id;
            for (uint256 left = _batches[b].amount; left > 0;) {
                (address holder, uint48 length, uint32 authorization, uint16 flags) = ledger.runOf(id);
                state = keccak256(abi.encode(state, id, holder, length, authorization, flags));
                if (length == 0) return state;
                (id, left) = (_behind(id, length), left - length);
            }
        }
    }

    function _lengthOf(ILedger ledger, SerialId id) internal view returns (uint48 length) {
        (, length, , ) = ledger.runOf(id);
    }

    function _behind(SerialId id, uint48 length) internal pure returns (SerialId) {
        return SerialId.wrap(SerialId.unwrap(id) + length);
    }

    function _countRuns(ILedger ledger, Batch storage batch) private view returns (uint256 runs) {
        SerialId id = batch.id;
        uint256 left = batch.amount;
        while (left > 0) {
            (address holder, uint48 length, , ) = ledger.runOf(id);
            _assert(holder != address(0), "a gap between two runs of a batch");
            _assert(length > 0 && length <= left, "a run reaches past its batch");
            _assert(SerialId.unwrap(id) >> 64 == SerialId.unwrap(batch.id) >> 64, "a child of another batch");
            (id, left) = (_behind(id, length), left - length);
            ++runs;
        }
    }
}
