// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import {BlockMetadata} from "../BlockMetadata.sol";
import {Order} from "../interfaces/ILedger.sol";
import {Ledger} from "../Ledger.sol";
import {Powers} from "../types/Powers.sol";
import {Reason} from "../types/Reason.sol";
import {RegistryCode} from "../types/RegistryCode.sol";
import {packSerialId, SerialId} from "../types/SerialId.sol";
import {HostileRulebook} from "./HostileRulebook.sol";
import {LedgerFates} from "./LedgerFates.sol";
import {OrderSigning} from "./OrderSigning.sol";
import {IVm} from "./Test.sol";
import {TestReceiver} from "./TestReceiver.sol";

/// @title A ledger whose rulebook is hostile, and whose every office is: this very contract
/// @dev Each action may be refused. After each one every serial is compared with what it was before.
abstract contract HostileLedger is LedgerFates, OrderSigning {
    /// @dev XXA01 as `RegistryCode` packs it: X is the 24th letter.
    RegistryCode internal constant REGISTRY = RegistryCode.wrap((((24 << 10) | (24 << 5) | 1) << 7) | 1);
    uint256 internal constant BATCHES = 6;
    Powers internal constant EVERY_POWER = Powers.wrap(type(uint16).max);
    uint256 private constant FIRST_KEY = 0xA0;

    error Outcome(bool ok, bytes32 state);

    Ledger public immutable LEDGER;
    /// @dev Holds runs like the others, and calls the ledger whenever it receives one.
    TestReceiver internal immutable _RECEIVER;
    HostileRulebook internal _rulebook;

    /// @dev Observes what the wrapped action did to the serials, and replays its events.
    modifier observed() {
        VM.recordLogs();
        _;
        _replayAll();
        _observe(LEDGER);
        (_executing, _forcing) = (false, false);
    }

    constructor() {
        LEDGER = new Ledger(address(new AccessManager(address(this))), new BlockMetadata());
        _RECEIVER = new TestReceiver();
        LEDGER.setOffice(address(this), EVERY_POWER);
        _install();
    }

    function pause(uint256 seed) external observed {
        if (LEDGER.paused() == Reason.None) LEDGER.pause(Reason(_between(seed, 1, 9)));
        _count("pause", true);
    }

    function unpause() external observed {
        if (LEDGER.paused() != Reason.None) LEDGER.unpause();
        _count("unpause", true);
    }

    /// @notice Nothing that a rulebook or a receiver did in the middle of a move went through.
    function checkReentrance() external view {
        _assert(!_rulebook.reentered(), "the ledger was changed in the middle of a move");
    }

    function _install() internal {
        _rulebook = new HostileRulebook(LEDGER);
        LEDGER.setRulebook(address(_rulebook));
        // More than a rulebook has: it may be an office as well.
        LEDGER.setOffice(address(_rulebook), EVERY_POWER);
    }

    function _replayAll() internal {
        IVm.Log[] memory logs = VM.getRecordedLogs();
        // The recording keeps what a refused call had logged; the chain does not.
        for (uint256 i = 0; _accepted && i < logs.length; ++i) {
            _replay(logs[i]);
            _replayRun(logs[i]);
        }
    }

    /// @dev Only the ledger's own facts matter under a hostile rulebook, not between whom it moves runs.
    function _moved(address from, address to, uint256 id) internal override {}

    /// @dev With every power.
    function _act(string memory action, bytes memory call) internal returns (bool ok, bytes memory result) {
        (ok, result) = address(LEDGER).call(call); // solhint-disable-line avoid-low-level-calls
        _count(action, ok);
    }

    function _hold(address holder, string memory action, bytes memory call) internal returns (bool ok) {
        (ok, ) = _as(holder, address(LEDGER), call);
        _count(action, ok);
    }

    /// @dev What rulebook and receiver do next, in the middle of it: what would harm if it were let in.
    function _arm(uint256 seed, uint16 flags) internal {
        SerialId id = _id(seed >> 8);
        address to = _holder(seed >> 16);
        uint48 length = _lengthOf(LEDGER, id);
        bytes[6] memory calls = [
            bytes(""),
            abi.encodeCall(LEDGER.detach, (id, id.first(), 1)),
            abi.encodeCall(LEDGER.execute, (id, to, "")),
            abi.encodeCall(LEDGER.issue, (to, REGISTRY, 2024, 0, 5)),
            abi.encodeCall(LEDGER.tag, (id, 1, 1)),
            abi.encodeCall(
                LEDGER.forcedTransfer,
                (LEDGER.ownerOf(SerialId.unwrap(id)), to, SerialId.unwrap(id), length)
            )
        ];
        _rulebook.arm(flags, calls[seed % 6]);
        bytes memory send = abi.encodeCall(
            LEDGER.safeTransferFrom,
            (address(_RECEIVER), to, SerialId.unwrap(id), 1, "")
        );
        _RECEIVER.arm(TestReceiver.Mood.Accepting, address(LEDGER), send);
    }

    function _disarm(uint16 flags) internal {
        _rulebook.arm(flags, "");
        _RECEIVER.arm(TestReceiver.Mood.Accepting, address(LEDGER), "");
    }

    /// @notice Reverts always, with what the sends one by one come to; so nothing of them is kept.
    function sendSingly(address from, address to, uint256[] memory ids, uint256[] memory amounts) external {
        bool ok = true;
        for (uint256 i = 0; ok && i < ids.length; ++i) {
            (ok, ) = _as(
                from,
                address(LEDGER),
                abi.encodeCall(LEDGER.safeTransferFrom, (from, to, ids[i], amounts[i], ""))
            );
        }
        revert Outcome(ok, _stateOf(LEDGER));
    }

    /// @return A run that lives mostly, else one that may not.
    function _id(uint256 seed) internal view returns (SerialId) {
        if (seed % 16 == 15) return packSerialId(REGISTRY, 2024, 0, 1, uint64(seed >> 4) % 50);
        return _liveId(seed >> 4);
    }

    function _holder(uint256 seed) internal view returns (address) {
        return seed % 5 == 4 ? address(_RECEIVER) : VM.addr(_key(seed));
    }

    function _key(uint256 seed) internal pure returns (uint256) {
        return FIRST_KEY + (seed % 4);
    }

    /// @return key The holder's mostly, else another one.
    function _keyOf(address holder, uint256 seed) internal pure returns (uint256 key) {
        key = _key(seed);
        for (uint256 i = 0; seed % 8 != 0 && i < 4; ++i) if (VM.addr(_key(i)) == holder) key = _key(i);
    }

    function _orderOf(uint256 seed, address from, SerialId id) internal view returns (Order memory order) {
        (order.first, order.amount) = _rangeOf(LEDGER, id, seed >> 16);
        (order.from, order.to, order.id) = (from, _holder(seed >> 8), id);
        uint192 key = uint192(seed % 3);
        order.nonce = seed % 8 == 0 ? seed >> 64 : LEDGER.nonces(from, key);
        order.deadline = uint48(seed % 8 == 7 ? block.timestamp - 1 : block.timestamp);
    }
}
