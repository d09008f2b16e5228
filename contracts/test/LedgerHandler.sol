// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import {ILedger} from "../interfaces/ILedger.sol";
import {Ledger} from "../Ledger.sol";
import {RegistryCode} from "../types/RegistryCode.sol";
import {FIRST_TRANSFERRED, TERMINAL} from "../types/Run.sol";
import {packSerialId, SerialId} from "../types/SerialId.sol";
import {HostileRulebook} from "./HostileRulebook.sol";
import {LedgerGhost} from "./LedgerGhost.sol";
import {IVm} from "./Test.sol";

/// @title Holders and a hostile rulebook, doing to a ledger whatever comes to mind
/// @dev Each action may be refused. After each one every serial is compared with what it was before.
contract LedgerHandler is LedgerGhost {
    /// @dev What a serial may never lose.
    struct Fate {
        address holder;
        uint32 authorization;
        uint16 flags;
    }

    /// @dev XXA01 as `RegistryCode` packs it: X is the 24th letter.
    RegistryCode private constant REGISTRY = RegistryCode.wrap((((24 << 10) | (24 << 5) | 1) << 7) | 1);
    uint256 private constant BATCHES = 6;

    ILedger public immutable LEDGER;
    HostileRulebook public immutable RULEBOOK;
    mapping(uint256 serial => Fate) private _fates;

    modifier observed() {
        VM.recordLogs();
        _;
        IVm.Log[] memory logs = VM.getRecordedLogs();
        // The recording keeps what a refused call had logged; the chain does not.
        for (uint256 i = 0; _accepted && i < logs.length; ++i) _replay(logs[i]);
        for (uint256 b = 0; b < _batches.length; ++b) _observe(_batches[b]);
    }

    constructor() {
        Ledger ledger = new Ledger(address(new AccessManager(address(this))));
        LEDGER = ledger;
        RULEBOOK = new HostileRulebook(ledger);
        ledger.setRulebook(address(RULEBOOK));
    }

    /// @dev To nobody as well: such an issue would leave a gap.
    function issue(uint256 seed) external observed {
        if (_batches.length == BATCHES) return;
        uint48 amount = uint48(seed % 9);
        address to = seed % 5 == 0 ? address(0) : _holder(seed);
        bytes memory result = _act("issue", abi.encodeCall(ILedger.issue, (to, REGISTRY, 2024, amount)));
        if (result.length > 0) _batches.push(Batch(abi.decode(result, (SerialId)), amount));
    }

    function tag(uint256 seed, uint32 authorization, uint16 flags) external observed {
        _act("tag", abi.encodeCall(ILedger.tag, (_id(seed), authorization % 3, flags)));
    }

    function hold(uint256 seed, uint16 set, uint16 cleared) external observed {
        // Mostly the two flags that may be set and cleared, so that some are.
        (uint16 on, uint16 off) = seed % 4 == 0 ? (set, cleared) : (set & 4, cleared & 12);
        _act("hold", abi.encodeCall(ILedger.hold, (_id(seed), on, off)));
    }

    function detach(uint256 seed, uint256 amount) external observed {
        SerialId id = _id(seed);
        uint256 part = seed % 4 == 0 ? amount : _someOf(LEDGER, id, amount);
        _act("detach", abi.encodeCall(ILedger.detach, (id, part)));
    }

    function execute(uint256 seed, uint16 flags) external observed {
        _act("execute", abi.encodeCall(ILedger.execute, (_id(seed), _holder(seed >> 8), flags, "")));
    }

    function sendOne(uint256 seed, uint256 amount, uint16 flags, bytes calldata during) external observed {
        SerialId id = _id(seed);
        address from = LEDGER.ownerOf(SerialId.unwrap(id));
        uint256 part = seed % 4 == 0 ? amount : _someOf(LEDGER, id, amount);
        _arm(seed, flags, during);
        VM.prank(from);
        try LEDGER.safeTransferFrom(from, _holder(seed >> 8), SerialId.unwrap(id), part, "") {
            _count("sendOne", true);
        } catch {
            _count("sendOne", false);
        }
    }

    function sendRange(uint256 seed, uint64 skip, uint256 amount, uint16 flags) external observed {
        SerialId id = _id(seed);
        address from = LEDGER.ownerOf(SerialId.unwrap(id));
        (, uint48 length, , ) = LEDGER.runOf(id);
        uint64 offset = skip % (length == 0 ? 50 : length);
        uint256 part = seed % 4 == 0 || length == 0 ? amount : _between(amount, 1, length - offset);
        RULEBOOK.arm(flags, "");
        VM.prank(from);
        try LEDGER.safeTransferRange(from, _holder(seed >> 8), id, id.first() + offset, part, "") {
            _count("sendRange", true);
        } catch {
            _count("sendRange", false);
        }
    }

    /// @dev The same run twice half of the time.
    function sendBatch(uint256 seed, uint16 flags) external observed {
        uint256[] memory ids = new uint256[](2);
        uint256[] memory amounts = new uint256[](2);
        for (uint256 i = 0; i < 2; ++i) {
            SerialId id = _id(i == 1 && seed % 2 == 0 ? seed : seed >> i);
            (ids[i], amounts[i]) = (SerialId.unwrap(id), _someOf(LEDGER, id, (seed >> (i + 3)) | 1));
        }
        address from = LEDGER.ownerOf(ids[0]);
        RULEBOOK.arm(flags, "");
        VM.prank(from);
        try LEDGER.safeBatchTransferFrom(from, _holder(seed >> 8), ids, amounts, "") {
            _count("sendBatch", true);
        } catch {
            _count("sendBatch", false);
        }
    }

    /// @dev With its right neighbour mostly, else with any run.
    function merge(uint256 seed) external observed {
        (SerialId id, SerialId right) = seed % 4 == 0
            ? (_id(seed), _id(seed >> 1))
            : _likeNeighbours(LEDGER, seed);
        address holder = LEDGER.ownerOf(SerialId.unwrap(id));
        VM.prank(holder);
        try LEDGER.merge(id, right) {
            _count("merge", true);
        } catch {
            _count("merge", false);
        }
    }

    /// @dev Only the ledger's own facts matter under a hostile rulebook, not between whom it moves runs.
    function _moved(address from, address to) internal override {}

    function _act(string memory action, bytes memory call) private returns (bytes memory) {
        (bool ok, bytes memory result) = RULEBOOK.act(call);
        _count(action, ok);
        return ok ? result : bytes("");
    }

    /// @dev The call made during the move is noise, or one that would harm if it were let in.
    function _arm(uint256 seed, uint16 flags, bytes calldata during) private {
        SerialId id = _id(seed);
        if (seed % 3 == 0) RULEBOOK.arm(flags, during);
        else if (seed % 3 == 1) RULEBOOK.arm(flags, abi.encodeCall(ILedger.detach, (id, 1)));
        else RULEBOOK.arm(flags, abi.encodeCall(ILedger.execute, (id, _holder(seed), flags, "")));
    }

    /// @dev Law 3, serial by serial.
    function _observe(Batch storage batch) private {
        SerialId id = batch.id;
        uint256 left = batch.amount;
        while (left > 0) {
            (address holder, uint48 length, uint32 authorization, uint16 flags) = LEDGER.runOf(id);
            _assert(length > 0, "a gap between two runs of a batch");
            for (uint256 n = 0; n < length; ++n) {
                _meet(_fates[id.first() + n], Fate(holder, authorization, flags));
            }
            (id, left) = (SerialId.wrap(SerialId.unwrap(id) + length), left - length);
        }
    }

    function _meet(Fate storage before, Fate memory now_) private {
        uint16 sticky = before.flags & (FIRST_TRANSFERRED | TERMINAL);
        _assert(now_.flags & sticky == sticky, "a sticky flag was lost");
        if (sticky != 0 && before.flags & FIRST_TRANSFERRED != 0) {
            _assertEq(now_.authorization, before.authorization, "authorization after first transfer");
        }
        if (sticky & TERMINAL != 0) _assert(now_.holder == before.holder, "a terminal serial moved");
        (before.holder, before.authorization, before.flags) = (now_.holder, now_.authorization, now_.flags);
    }

    function _id(uint256 seed) private view returns (SerialId) {
        if (seed % 16 == 15) return packSerialId(REGISTRY, 2024, 1, uint64(seed >> 4) % 50);
        return _liveId(LEDGER, seed >> 4);
    }

    function _holder(uint256 seed) private pure returns (address) {
        return address(uint160(0xA0 + (seed % 4)));
    }
}
