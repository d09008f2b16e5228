// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {NoncesKeyed} from "@openzeppelin/contracts/utils/NoncesKeyed.sol";
import {Order} from "../interfaces/ILedger.sol";
import {SerialId} from "../types/SerialId.sol";
import {OrderSigning} from "./OrderSigning.sol";
import {RulebookChoices} from "./RulebookChoices.sol";

/// @title What the holders of two Parties do at random
abstract contract HolderHandler is RulebookChoices, OrderSigning {
    error Outcome(bool ok, bytes32 state);

    /// @dev What the preview says comes true, and what it would revert with is what the send reverts with.
    function sendOne(uint256 seed) external recorded {
        (address from, address to, SerialId id, uint256 amount) = _send(seed);
        uint256 whole = SerialId.unwrap(id);
        bool can = _LEDGER.canTransfer(from, to, whole, amount);
        bytes memory preview = abi.encodeCall(_LEDGER.checkTransfer, (from, to, whole, amount, ""));
        (, bytes memory foretold) = _as(from, address(_LEDGER), preview);
        bytes memory call = abi.encodeCall(_LEDGER.safeTransferFrom, (from, to, whole, amount, ""));
        (bool ok, bytes memory reason) = _as(from, address(_LEDGER), call);
        _count("sendOne", ok);
        _assert(ok == can, "a send is accepted exactly when it is foretold");
        _assert(
            keccak256(reason) == keccak256(foretold),
            "a send is refused for the reason that is foretold"
        );
    }

    function sendRange(uint256 seed) external recorded {
        SerialId id = _movableId(seed);
        address from = _LEDGER.ownerOf(SerialId.unwrap(id));
        (uint64 first, uint48 amount) = _rangeOf(_LEDGER, id, seed >> 64);
        address to = _destination(id, from, seed >> 8);
        bytes memory call = abi.encodeCall(_LEDGER.safeTransferRange, (from, to, id, first, amount, ""));
        _do("sendRange", from, address(_LEDGER), call);
    }

    function sendSigned(uint256 seed) external recorded {
        Order memory order = _order(seed, address(_LEDGER));
        bytes memory signature = _sign(
            _keyOf(seed % 8 == 0 ? 0 : _numberOf(order.from)),
            address(_LEDGER),
            order
        );
        _do(
            "sendSigned",
            address(this),
            address(_LEDGER),
            abi.encodeCall(_LEDGER.sendSigned, (order, signature))
        );
    }

    /// @dev A batch is its single sends one after the other, the same run twice half of the time.
    function sendBatch(uint256 seed) external recorded {
        (uint256[] memory ids, uint256[] memory amounts) = (new uint256[](3), new uint256[](3));
        SerialId first = _movableId(seed);
        for (uint256 i = 0; i < 3; ++i) {
            SerialId id =
                seed % 2 == 0 ? first : _idOf(_LEDGER.ownerOf(SerialId.unwrap(first)), seed >> (i * 16));
            (ids[i], amounts[i]) = (SerialId.unwrap(id), _someOf(_LEDGER, id, (seed >> (i + 8)) | 1));
            if (seed % 3 > 0) amounts[i] = (amounts[i] + 2) / 3;
        }
        address from = _LEDGER.ownerOf(SerialId.unwrap(first));
        address to = _destination(first, from, seed >> 8);
        bytes memory trial = abi.encodeCall(this.sendSingly, (from, to, ids, amounts));
        (, bytes memory singly) = _as(address(this), address(this), trial);
        VM.getRecordedLogs();
        bytes memory call = abi.encodeCall(_LEDGER.safeBatchTransferFrom, (from, to, ids, amounts, ""));
        bool ok = _do("sendBatch", from, address(_LEDGER), call);
        if (from == to) return;
        bytes memory expected = abi.encodeWithSelector(Outcome.selector, ok, _stateOf(_LEDGER));
        // The state of refused sends does not matter: their transactions are undone one by one.
        _assert(
            ok ? keccak256(singly) == keccak256(expected) : singly[35] == 0,
            "a batch is its single sends"
        );
    }

    /// @notice Reverts always, with what the sends one by one come to; so nothing of them is kept.
    function sendSingly(address from, address to, uint256[] memory ids, uint256[] memory amounts) external {
        bool ok = true;
        for (uint256 i = 0; ok && i < ids.length; ++i) {
            bytes memory call = abi.encodeCall(_LEDGER.safeTransferFrom, (from, to, ids[i], amounts[i], ""));
            (ok, ) = _as(from, address(_LEDGER), call);
        }
        revert Outcome(ok, _stateOf(_LEDGER));
    }

    function merge(uint256 seed) external recorded {
        (SerialId id, SerialId right) = _likeNeighbours(_LEDGER, seed);
        address holder = _LEDGER.ownerOf(SerialId.unwrap(id));
        _do("merge", holder, address(_LEDGER), abi.encodeCall(_LEDGER.merge, (id, right)));
    }

    function trust(uint256 seed) external recorded {
        address account = seed % 8 == 0 ? address(this) : _accounts[(seed >> 3) % 5];
        address counterparty = _accounts[(seed >> 8) % 5];
        bytes memory call = abi.encodeCall(_ACCOUNTS.trust, (counterparty, (seed >> 16) % 4 != 0));
        _do("trust", account, address(_ACCOUNTS), call);
    }

    function _send(
        uint256 seed
    ) internal view returns (address from, address to, SerialId id, uint256 amount) {
        // What is abroad is little, and there to be used.
        id = seed % 4 == 0 ? _idOf(_accounts[3], seed) : _movableId(seed);
        from = _LEDGER.ownerOf(SerialId.unwrap(id));
        to = _destination(id, from, seed >> 8);
        amount = _someOf(_LEDGER, id, seed >> 16);
    }

    /// @dev Now and then too late, or with a nonce that is not the next one.
    function _order(uint256 seed, address target) internal view returns (Order memory order) {
        order.id = _movableId(seed >> 8);
        order.from = _LEDGER.ownerOf(SerialId.unwrap(order.id));
        order.to = _destination(order.id, order.from, seed >> 16);
        (order.first, order.amount) = _rangeOf(_LEDGER, order.id, seed >> 64);
        order.deadline = uint48(seed % 16 == 1 ? _now - 1 : _now);
        order.nonce =
            seed % 16 == 2 ? seed >> 128 : NoncesKeyed(target).nonces(order.from, uint192(seed % 3));
    }

    /// @return i The account's number; that of no account for others.
    function _numberOf(address account) internal view returns (uint256 i) {
        while (i < _accounts.length && _accounts[i] != account) ++i;
    }
}
