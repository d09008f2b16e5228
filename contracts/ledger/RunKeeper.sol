// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC1155Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {ILedger} from "../interfaces/ILedger.sol";
import {RegistryCode} from "../types/RegistryCode.sol";
import {FIRST_TRANSFERRED, FROZEN, LOCKED, packRun, Run, TERMINAL} from "../types/Run.sol";
import {Books} from "./Books.sol";
import {packSerialId, SerialId} from "../types/SerialId.sol";

/// @title The runs and the only ways to change them
/// @dev No way out of here clears `FIRST_TRANSFERRED` or `TERMINAL`, moves a terminal run, or lets two runs overlap.
abstract contract RunKeeper is ILedger, Books {
    /// @dev What never goes away again once a run has it.
    uint16 private constant _STICKY = FIRST_TRANSFERRED | TERMINAL;

    mapping(SerialId id => Run) private _runs;

    function _run(SerialId id) internal view returns (Run) {
        return _runs[id];
    }

    function _live(SerialId id) internal view returns (Run run) {
        run = _runs[id];
        require(run.holder() != address(0), UnknownRun(id));
    }

    function _create(
        address to,
        RegistryCode registry,
        uint16 vintage,
        uint8 metric,
        uint48 amount
    ) internal returns (SerialId id) {
        require(registry.isValid(), InvalidRegistry(registry));
        (uint64 batch, uint64 first) = _takeSerials(registry, amount);
        id = packSerialId(registry, vintage, metric, batch, first);
        require(amount > 0, ZeroAmount(id));
        _runs[id] = packRun(to, amount, 0, 0);
        emit TransferSingle(msg.sender, address(0), to, SerialId.unwrap(id), amount);
    }

    /// @dev The tail leaves, so that the holder keeps the id. No hook runs between the two writes.
    function _detachTail(
        SerialId id,
        Run run,
        uint48 amount
    ) internal returns (SerialId child, Run detached) {
        if (amount == run.length()) return (id, run);
        uint48 kept = run.length() - amount;
        child = id.childAt(kept);
        detached = run.withLength(amount);
        _runs[id] = run.withLength(kept);
        _runs[child] = detached;
        emit TransferSingle(msg.sender, run.holder(), address(0), SerialId.unwrap(id), amount);
        emit TransferSingle(msg.sender, address(0), run.holder(), SerialId.unwrap(child), amount);
        emit Split(id, child, amount);
    }

    /// @dev What lies behind is cut off first, so that the wanted serials are the tail.
    function _detachRange(
        SerialId id,
        Run run,
        uint64 first,
        uint48 amount
    ) internal returns (SerialId child, Run detached) {
        uint48 behind = uint48(id.first() + run.length() - first - amount);
        if (behind > 0) {
            _detachTail(id, run, behind);
            run = run.withLength(run.length() - behind);
        }
        return _detachTail(id, run, amount);
    }

    function _join(SerialId id, Run kept, SerialId right, Run joined) internal {
        require(right == id.childAt(kept.length()), NotAdjacent(id, right));
        // Holder, authorization and flags are everything but the length.
        require(Run.unwrap(kept.withLength(0)) == Run.unwrap(joined.withLength(0)), NotAlike(id, right));
        _runs[right] = Run.wrap(0);
        _runs[id] = kept.withLength(kept.length() + joined.length());
        emit TransferSingle(msg.sender, kept.holder(), address(0), SerialId.unwrap(right), joined.length());
        emit TransferSingle(msg.sender, address(0), kept.holder(), SerialId.unwrap(id), joined.length());
        emit Merged(id, right, joined.length());
    }

    /// @dev Gives a run its new holder and the flags that it gains; on arrival no request holds it any more.
    function _settle(SerialId id, Run run, address to, uint16 gained) internal {
        uint16 flags = run.flags();
        uint16 next = (flags & ~LOCKED) | gained;
        _runs[id] = run.withHolder(to).withFlags(next);
        if (next != flags) emit FlagsChanged(id, next);
    }

    /// @dev The same for one of many, of which one event tells. A repeated id is found out here: its run has changed.
    function _settleUnchanged(SerialId id, Run run, address to, uint16 gained) internal {
        if (Run.unwrap(_runs[id]) != Run.unwrap(run)) revert RepeatedInBatch(id);
        _runs[id] = run.withHolder(to).withFlags(run.flags() | gained);
    }

    /// @dev Gives a run its new flags, of which the sticky ones are only ever added.
    function _mark(SerialId id, Run run, uint16 flags) internal {
        _runs[id] = run.withFlags(flags | (run.flags() & _STICKY));
        emit FlagsChanged(id, flags | (run.flags() & _STICKY));
    }

    function _retag(SerialId id, Run run, uint32 authorization, uint16 flags) internal {
        require(!run.has(FIRST_TRANSFERRED), FirstTransferredUnder(id, run.authorization()));
        uint16 next = run.flags() | (flags & FIRST_TRANSFERRED);
        _runs[id] = run.withAuthorization(authorization).withFlags(next);
        emit Tagged(id, run.length(), authorization);
        if (next != run.flags()) emit FlagsChanged(id, next);
    }

    function _requireHeld(address from, SerialId id, Run run, uint256 amount) internal pure {
        require(amount > 0, ZeroAmount(id));
        uint256 held = run.holder() == from ? run.length() : 0;
        require(
            amount <= held,
            IERC1155Errors.ERC1155InsufficientBalance(from, held, amount, SerialId.unwrap(id))
        );
    }

    function _requireMovable(SerialId id, Run run) internal pure {
        if (run.has(TERMINAL | LOCKED | FROZEN)) _refuseMove(id, run);
    }

    function _refuseMove(SerialId id, Run run) private pure {
        if (run.has(TERMINAL)) revert RunTerminal(id);
        revert RunHeld(id, run.flags());
    }

    function _requireRange(SerialId id, Run run, uint64 first, uint256 amount) internal pure {
        uint256 end = uint256(id.first()) + run.length();
        bool inside = first >= id.first() && first < end && amount <= end - first;
        require(inside, RangeOutsideRun(id, first, amount));
    }
}
