// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Order} from "../interfaces/ILedger.sol";
import {AccountRecord} from "../types/AccountRecord.sol";
import {ApproachCode} from "../types/ApproachCode.sol";
import {ApproachRecord} from "../types/ApproachRecord.sol";
import {AuthorizationRecord} from "../types/AuthorizationRecord.sol";
import {PartyCode} from "../types/PartyCode.sol";
import {PolicyRecord} from "../types/PolicyRecord.sol";
import {Powers} from "../types/Powers.sol";
import {SerialId} from "../types/SerialId.sol";
import {HostileLedger} from "./HostileLedger.sol";

/// @title Whatever holders and hostile offices can do to a ledger
abstract contract LedgerHandler is HostileLedger {
    // ------------------------------------------------------------------ offices

    /// @dev To nobody as well: such an issue would leave a gap.
    function issue(uint256 seed) external observed {
        if (_batches.length == BATCHES) return;
        uint48 amount = uint48((seed >> 4) % 9);
        address to = seed % 5 == 0 ? address(0) : _holder(seed >> 8);
        uint64 issued = LEDGER.serialsIssued(REGISTRY);
        _arm(seed >> 16, 0);
        (bool ok, bytes memory id) = _act(
            "issue",
            abi.encodeCall(LEDGER.issue, (to, REGISTRY, 2024, uint8(seed >> 8) % 2, amount))
        );
        if (!ok) return;
        _addBatch(abi.decode(id, (SerialId)), amount);
        _assertEq(abi.decode(id, (SerialId)).first(), issued + 1, "the next serial");
        _assertEq(LEDGER.serialsIssued(REGISTRY), issued + amount, "serials issued");
    }

    function tag(uint256 seed, uint16 flags, uint32 authorization) external observed {
        _act("tag", abi.encodeCall(LEDGER.tag, (_id(seed), authorization % 3, flags)));
    }

    function lock(uint256 seed) external observed {
        _act("lock", abi.encodeCall(LEDGER.setLocked, (_id(seed), seed % 3 == 0)));
    }

    function freeze(uint256 seed, uint256 amount) external observed {
        SerialId id = _id(seed);
        uint256 part = seed % 4 == 0 ? amount : (seed % 3) * _lengthOf(LEDGER, id);
        address holder = seed % 5 == 0 ? _holder(seed) : LEDGER.ownerOf(SerialId.unwrap(id));
        _act("freeze", abi.encodeCall(LEDGER.setFrozenTokens, (holder, SerialId.unwrap(id), part)));
    }

    function detach(uint256 seed, uint64 first, uint256 amount) external observed {
        SerialId id = _id(seed);
        if (seed % 4 != 0) (first, amount) = _rangeOf(LEDGER, id, amount);
        _act("detach", abi.encodeCall(LEDGER.detach, (id, first, amount)));
    }

    function execute(uint256 seed, uint16 flags) external observed {
        _executing = true;
        _arm(seed, flags);
        _act("execute", abi.encodeCall(LEDGER.execute, (_id(seed), _holder(seed >> 8), "")));
    }

    function force(uint256 seed, uint256 amount) external observed {
        _forcing = true;
        SerialId id = _id(seed);
        address from = LEDGER.ownerOf(SerialId.unwrap(id));
        uint256 part = seed % 4 == 0 ? amount : _lengthOf(LEDGER, id);
        _arm(seed, 0);
        _act(
            "force",
            abi.encodeCall(LEDGER.forcedTransfer, (from, _holder(seed >> 8), SerialId.unwrap(id), part))
        );
    }

    /// @dev Whatever the books say, the ledger's own facts stand.
    function write(uint256 seed, uint256 word) external observed {
        address account = _holder(seed);
        (bool ok, ) = _act("write", abi.encodeCall(LEDGER.writeAccount, (account, AccountRecord.wrap(word))));
        uint32 number = uint32(seed % 3);
        AuthorizationRecord record = AuthorizationRecord.wrap(word);
        _act("write", abi.encodeCall(LEDGER.writeAuthorization, (number, record)));
        (PartyCode party, ApproachCode approach) = (record.party(), record.approach());
        _act("write", abi.encodeCall(LEDGER.writeApproach, (party, approach, ApproachRecord.wrap(word))));
        (uint64 issued, PolicyRecord policy) = (LEDGER.serialsIssued(REGISTRY), PolicyRecord.wrap(word));
        _act("write", abi.encodeCall(LEDGER.writePolicy, (REGISTRY, policy)));
        _assertEq(LEDGER.serialsIssued(REGISTRY), issued, "serials issued, after a policy was written");
        _assert(ok && _accepted, "an office with every power could not write");
    }

    /// @dev A rulebook that has been replaced can do nothing more.
    function replace(uint256 seed) external observed {
        address former = address(_rulebook);
        _rulebook.arm(0, "");
        _install();
        _assertEq(Powers.unwrap(LEDGER.powersOf(former)), 0, "powers of a former rulebook");
        (bool ok, ) = _as(former, address(LEDGER), abi.encodeCall(LEDGER.setLocked, (_id(seed), true)));
        _assert(!ok, "a former rulebook did something");
        _count("replace", true);
    }

    // ------------------------------------------------------------------ holders

    /// @dev By the holder mostly; what the preview says comes true.
    function sendOne(uint256 seed, uint16 flags, uint256 amount) external observed {
        SerialId id = _id(seed);
        address from = LEDGER.ownerOf(SerialId.unwrap(id));
        address to = seed % 32 == 0 ? address(0) : _holder(seed >> 8);
        uint256 part = seed % 4 == 0 ? amount : _someOf(LEDGER, id, amount);
        address caller = seed % 16 == 1 ? _holder(seed >> 12) : from;
        bool can = LEDGER.canTransfer(from, to, SerialId.unwrap(id), part);
        bool may = caller == from || LEDGER.isApprovedForAll(from, caller);
        _arm(seed >> 16, flags);
        bool ok = _hold(
            caller,
            "sendOne",
            abi.encodeCall(LEDGER.safeTransferFrom, (from, to, SerialId.unwrap(id), part, ""))
        );
        _assert(ok == (can && may), "a send is accepted exactly when it is foretold");
    }

    function sendRange(uint256 seed, uint16 flags, uint64 first, uint256 amount) external observed {
        SerialId id = _id(seed);
        address from = LEDGER.ownerOf(SerialId.unwrap(id));
        if (seed % 4 != 0) (first, amount) = _rangeOf(LEDGER, id, amount);
        _arm(seed >> 16, flags);
        _hold(
            from,
            "sendRange",
            abi.encodeCall(LEDGER.safeTransferRange, (from, _holder(seed >> 8), id, first, amount, ""))
        );
    }

    /// @dev An order that was accepted is refused from then on, whoever brings it.
    function sendSigned(uint256 seed, uint16 flags) external observed {
        SerialId id = _id(seed);
        address from = LEDGER.ownerOf(SerialId.unwrap(id));
        Order memory order = _orderOf(seed >> 8, from, id);
        bytes memory signature = _sign(_keyOf(from, seed), address(LEDGER), order);
        _disarm(flags);
        bytes memory call = abi.encodeCall(LEDGER.sendSigned, (order, signature));
        if (!_hold(_holder(seed), "sendSigned", call)) return;
        _replayAll();
        _assert(order.deadline >= block.timestamp, "an order after its deadline");
        (bool again, ) = _as(_holder(seed), address(LEDGER), call);
        _assert(!again, "an order taken twice");
        VM.getRecordedLogs();
    }

    /// @dev A batch is its single sends one after the other, the same run twice among them at times.
    function sendBatch(uint256 seed, uint16 flags) external observed {
        (uint256[] memory ids, uint256[] memory amounts) = (new uint256[](3), new uint256[](3));
        for (uint256 i = 0; i < 3; ++i) {
            SerialId id = _id(i > 0 && seed % 2 == 0 ? seed >> 4 : seed >> (4 + i));
            (ids[i], amounts[i]) = (SerialId.unwrap(id), _someOf(LEDGER, id, (seed >> (i + 3)) | 1));
            if (seed % 3 == 0) amounts[i] = (amounts[i] + 2) / 3;
        }
        address from = LEDGER.ownerOf(ids[0]);
        address to = _holder(seed >> 8);
        _disarm(flags);
        bytes memory call = abi.encodeCall(this.sendSingly, (from, to, ids, amounts));
        (, bytes memory singly) = _as(address(this), address(this), call);
        VM.getRecordedLogs();
        bool ok = _hold(
            from,
            "sendBatch",
            abi.encodeCall(LEDGER.safeBatchTransferFrom, (from, to, ids, amounts, ""))
        );
        if (from == to) return;
        bytes memory expected = abi.encodeWithSelector(Outcome.selector, ok, _stateOf(LEDGER));
        // The state of refused sends does not matter: their transactions are undone one by one.
        _assert(
            ok ? keccak256(singly) == keccak256(expected) : singly[35] == 0,
            "a batch is its single sends"
        );
    }

    /// @dev With its right neighbour mostly, else with any run.
    function merge(uint256 seed) external observed {
        (SerialId id, SerialId right) = seed % 4 == 0
            ? (_id(seed), _id(seed >> 1))
            : _likeNeighbours(LEDGER, seed);
        address holder = LEDGER.ownerOf(SerialId.unwrap(id));
        _hold(holder, "merge", abi.encodeCall(LEDGER.merge, (id, right)));
    }

    function approveOperator(uint256 seed) external observed {
        address operator = seed % 8 == 0 ? address(0) : _holder(seed >> 8);
        bytes memory call = abi.encodeCall(LEDGER.setApprovalForAll, (operator, seed % 3 == 0));
        _hold(_holder(seed >> 16), "approveOperator", call);
    }
}
