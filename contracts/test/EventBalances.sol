// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC1155} from "@openzeppelin/contracts/token/ERC1155/IERC1155.sol";
import {ILedger} from "../interfaces/ILedger.sol";
import {Test, IVm} from "./Test.sol";

/// @title Balances as anybody can rebuild them from ERC-1155 events alone
/// @dev Strict: an event that takes what its holder has not got stops the replay.
abstract contract EventBalances is Test {
    struct Entry {
        address holder;
        uint256 id;
    }

    /// @dev Every id that ever was, and those of runs that live.
    uint256[] internal _ids;
    uint256[] internal _liveIds;
    uint256 internal _splits;
    uint256 internal _merges;
    Entry[] private _entries;
    mapping(address holder => mapping(uint256 id => uint256)) private _balances;
    mapping(address holder => mapping(uint256 id => bool)) private _entered;
    mapping(uint256 id => bool) private _known;
    mapping(uint256 id => uint256) private _lengths;

    /// @notice Law 2: rebuilt balances are the ledger's, for every holder and id that an event named.
    function checkBalances(ILedger ledger) public view {
        for (uint256 i = 0; i < _entries.length; ++i) {
            Entry storage entry = _entries[i];
            uint256 rebuilt = _balances[entry.holder][entry.id];
            _assertEq(rebuilt, ledger.balanceOf(entry.holder, entry.id), "balance from events");
        }
    }

    /// @dev What a real move is told: neither a mint nor half of a split.
    function _moved(address from, address to, uint256 id) internal virtual;

    function _replay(IVm.Log memory log) internal {
        bytes32 topic = log.topics[0];
        if (topic == IERC1155.TransferSingle.selector) {
            (uint256 id, uint256 amount) = abi.decode(log.data, (uint256, uint256));
            _apply(_address(log.topics[2]), _address(log.topics[3]), id, amount);
        } else if (topic == IERC1155.TransferBatch.selector) {
            (uint256[] memory ids, uint256[] memory amounts) = abi.decode(log.data, (uint256[], uint256[]));
            for (uint256 i = 0; i < ids.length; ++i) {
                _apply(_address(log.topics[2]), _address(log.topics[3]), ids[i], amounts[i]);
            }
        } else if (topic == ILedger.Split.selector) {
            ++_splits;
        } else if (topic == ILedger.Merged.selector) {
            ++_merges;
        }
    }

    function _address(bytes32 topic) internal pure returns (address) {
        return address(uint160(uint256(topic)));
    }

    function _apply(address from, address to, uint256 id, uint256 amount) private {
        if (from != address(0)) {
            _assert(_balances[from][id] >= amount, "an event takes more than there is");
            _balances[from][id] -= amount;
        }
        if (to != address(0)) _credit(to, id, amount);
        if (from == address(0)) _setLength(id, _lengths[id] + amount);
        else if (to == address(0)) _setLength(id, _lengths[id] - amount);
        else _moved(from, to, id);
    }

    function _credit(address to, uint256 id, uint256 amount) private {
        _balances[to][id] += amount;
        if (!_entered[to][id]) {
            _entered[to][id] = true;
            _entries.push(Entry(to, id));
        }
        if (!_known[id]) {
            _known[id] = true;
            _ids.push(id);
        }
    }

    function _setLength(uint256 id, uint256 length) private {
        if (_lengths[id] == 0) _liveIds.push(id);
        _lengths[id] = length;
        if (length > 0) return;
        uint256 i;
        while (_liveIds[i] != id) ++i;
        _liveIds[i] = _liveIds[_liveIds.length - 1];
        _liveIds.pop();
    }
}
