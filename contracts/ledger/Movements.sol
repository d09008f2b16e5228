// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC1155Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {IRules, Move, MovedRun} from "../interfaces/IRules.sol";
import {Reason} from "../types/Reason.sol";
import {FIRST_TRANSFERRED, FROZEN, LOCKED, Run, TERMINAL} from "../types/Run.sol";
import {SerialId} from "../types/SerialId.sol";
import {RunKeeper} from "./RunKeeper.sol";

/// @title How runs change hands
/// @dev Every way is one guarded function: it checks, cuts, asks the rulebook, writes and tells, in this order. The
/// receiver is told after the guard has been left.
abstract contract Movements is RunKeeper, ReentrancyGuardTransient {
    /// @dev Bounds the gas of one batch; a wallet splits longer lists.
    uint256 private constant BATCH_LIMIT = 200;

    /// @dev Read together by every movement, so they share a slot.
    address internal _rulebook;
    Reason internal _paused;

    modifier whenRunning() {
        if (_paused != Reason.None) revert LedgerPaused(_paused);
        _;
    }

    function _send(
        address from,
        address to,
        SerialId id,
        uint256 amount,
        bytes calldata data
    ) internal nonReentrant whenRunning returns (SerialId moved, bool terminal) {
        require(to != address(0), IERC1155Errors.ERC1155InvalidReceiver(to));
        Run run = _requireSendable(from, id, amount);
        (moved, run) = _detachTail(id, run, uint48(amount));
        terminal = _deliver(_moveOf(from, to, false), moved, run, data);
    }

    function _sendRange(
        address from,
        address to,
        SerialId id,
        uint64 first,
        uint256 amount,
        bytes calldata data
    ) internal nonReentrant whenRunning returns (SerialId moved, bool terminal) {
        require(to != address(0), IERC1155Errors.ERC1155InvalidReceiver(to));
        Run run = _live(id);
        _requireRange(id, run, first, amount);
        _requireSendable(from, id, amount);
        (moved, run) = _detachRange(id, run, first, uint48(amount));
        terminal = _deliver(_moveOf(from, to, false), moved, run, data);
    }

    function _sendBatch(
        address from,
        address to,
        uint256[] calldata ids,
        uint256[] calldata amounts,
        bytes calldata data
    ) internal nonReentrant whenRunning returns (uint256[] memory moved) {
        require(ids.length <= BATCH_LIMIT, BatchTooLarge(ids.length, BATCH_LIMIT));
        // The one event comes last: a batch to oneself could name in it a run that a later item has cut.
        require(to != address(0) && from != to, IERC1155Errors.ERC1155InvalidReceiver(to));
        MovedRun[] memory runs;
        (moved, runs) = _takeOut(from, ids, amounts);
        (bool terminal, uint256 firstTransfers) = IRules(_rulebook).onMove(
            _moveOf(from, to, false),
            runs,
            data
        );
        _settleAll(to, runs, terminal, firstTransfers);
        emit TransferBatch(msg.sender, from, to, moved, amounts);
    }

    /// @dev Each item reads what the one before it has left of a run.
    function _takeOut(
        address from,
        uint256[] calldata ids,
        uint256[] calldata amounts
    ) private returns (uint256[] memory moved, MovedRun[] memory runs) {
        moved = new uint256[](ids.length);
        runs = new MovedRun[](ids.length);
        MovedRun memory last;
        for (uint256 i = 0; i < ids.length; ++i) {
            MovedRun memory next = runs[i];
            (SerialId id, uint256 amount) = (SerialId.wrap(ids[i]), amounts[i]);
            (next.id, next.run) = _detachTail(id, _requireSendable(from, id, amount), uint48(amount));
            // A batch mostly stands under one authorization, which is read once.
            bool same = next.run.authorization() == last.run.authorization();
            if (same) (next.record, next.approach) = (last.record, last.approach);
            else _describe(next);
            moved[i] = SerialId.unwrap(next.id);
            last = next;
        }
    }

    function _settleAll(address to, MovedRun[] memory runs, bool terminal, uint256 firstTransfers) private {
        SerialId[] memory ids = new SerialId[](runs.length);
        bool all = true;
        for (uint256 i = 0; i < runs.length; ++i) {
            MovedRun memory moved = runs[i];
            bool first = (firstTransfers >> i) & 1 != 0;
            ids[i] = moved.id;
            if (!first) all = false;
            _settleUnchanged(moved.id, moved.run, to, _gained(terminal, first));
        }
        if (terminal) emit FlagGained(TERMINAL, ids);
        if (firstTransfers != 0) emit FlagGained(FIRST_TRANSFERRED, all ? ids : _chosen(ids, firstTransfers));
    }

    /// @return chosen Those of the ids at whose position `bits` has a 1.
    function _chosen(SerialId[] memory ids, uint256 bits) private pure returns (SerialId[] memory chosen) {
        uint256 count;
        for (uint256 i = 0; i < ids.length; ++i) count += (bits >> i) & 1;
        chosen = new SerialId[](count);
        count = 0;
        for (uint256 i = 0; i < ids.length; ++i) {
            if ((bits >> i) & 1 != 0) chosen[count++] = ids[i];
        }
    }

    function _execute(
        SerialId id,
        address to,
        bytes calldata data
    ) internal nonReentrant whenRunning returns (Run run, bool terminal) {
        run = _requireExecutable(id, to);
        terminal = _deliver(_moveOf(run.holder(), to, true), id, run, data);
    }

    /// @dev Asks the rulebook, then writes once.
    /// @return terminal Whether nobody has to be told: terminal accounts are keyless, no contract can be there.
    function _deliver(
        Move memory move,
        SerialId id,
        Run run,
        bytes calldata data
    ) private returns (bool terminal) {
        MovedRun[] memory runs = new MovedRun[](1);
        runs[0] = _movedRun(id, run);
        uint256 firstTransfers;
        (terminal, firstTransfers) = IRules(_rulebook).onMove(move, runs, data);
        _settle(id, run, move.to, _gained(terminal, firstTransfers & 1 != 0));
        emit TransferSingle(msg.sender, move.from, move.to, SerialId.unwrap(id), run.length());
    }

    function _gained(bool terminal, bool firstTransfer) private pure returns (uint16 flags) {
        if (terminal) flags = TERMINAL;
        if (firstTransfer) flags |= FIRST_TRANSFERRED;
    }

    function _force(address from, address to, SerialId id, uint256 amount) internal nonReentrant whenRunning {
        // To oneself it would only lift the freeze.
        require(to != address(0) && from != to, IERC1155Errors.ERC1155InvalidReceiver(to));
        Run run = _live(id);
        require(!run.has(TERMINAL), RunTerminal(id));
        require(!run.has(LOCKED), RunHeld(id, run.flags()));
        _requireHeld(from, id, run, amount);
        require(amount == run.length(), PartOfRun(id, amount));
        _mark(id, run.withHolder(to), run.flags() & ~FROZEN);
        emit TransferSingle(msg.sender, from, to, SerialId.unwrap(id), amount);
        emit ForcedTransfer(from, to, SerialId.unwrap(id), amount);
    }

    /// @dev What a request has locked may move by it; what is frozen may not.
    function _requireExecutable(SerialId id, address to) internal view returns (Run run) {
        require(to != address(0), IERC1155Errors.ERC1155InvalidReceiver(to));
        run = _live(id);
        require(!run.has(TERMINAL), RunTerminal(id));
        require(!run.has(FROZEN), RunHeld(id, run.flags()));
    }

    function _moveOf(address from, address to, bool cleared) internal view returns (Move memory) {
        return Move(from, to, cleared, accountRecord(from), accountRecord(to));
    }

    function _movedRun(SerialId id, Run run) internal view returns (MovedRun memory moved) {
        (moved.id, moved.run) = (id, run);
        _describe(moved);
    }

    function _describe(MovedRun memory moved) private view {
        uint32 authorization = moved.run.authorization();
        if (authorization != 0) (moved.record, moved.approach) = authorizationRecord(authorization);
    }

    function _requireSendable(address from, SerialId id, uint256 amount) private view returns (Run run) {
        run = _run(id);
        _requireHeld(from, id, run, amount);
        _requireMovable(id, run);
    }
}
