// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC1155Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {ILedger} from "../interfaces/ILedger.sol";
import {SerialId} from "../types/SerialId.sol";
import {TestRegistry} from "./TestRegistry.sol";

/// @title Which serials stay and which go, for any lengths and amounts
contract SplitsTest is TestRegistry {
    address private _from;
    address private _to;
    SerialId private _id;

    function setUp() external {
        (_from, _to) = (_accounts[0], _accounts[2]);
    }

    function testFuzz_APartialSendTakesTheTail(uint48 length, uint48 amount) external {
        _issueRun(length);
        amount = uint48(_between(amount, 1, _length()));
        uint48 total = _length();
        VM.prank(_from);
        _LEDGER.safeTransferFrom(_from, _to, SerialId.unwrap(_id), amount, "");
        uint48 kept = total - amount;
        if (kept > 0) _isRun(_id, _from, kept);
        _isRun(_id.childAt(kept), _to, amount);
    }

    function testFuzz_ARangeLeavesBothEnds(uint48 length, uint48 skip, uint48 amount) external {
        _issueRun(length);
        uint48 total = _length();
        skip = uint48(skip % total);
        amount = uint48(_between(amount, 1, total - skip));
        VM.prank(_from);
        _LEDGER.safeTransferRange(_from, _to, _id, _id.first() + skip, amount, "");
        if (skip > 0) _isRun(_id, _from, skip);
        _isRun(_id.childAt(skip), _to, amount);
        uint48 behind = total - skip - amount;
        if (behind > 0) _isRun(_id.childAt(skip + amount), _from, behind);
    }

    function testFuzz_ARangeOutsideTheRunIsRefused(uint48 length, uint64 first, uint256 amount) external {
        _issueRun(length);
        uint256 end = uint256(_id.first()) + _length();
        VM.assume(first < _id.first() || first >= end || amount > end - first);
        VM.expectRevert(abi.encodeWithSelector(ILedger.RangeOutsideRun.selector, _id, first, amount));
        VM.prank(_from);
        _LEDGER.safeTransferRange(_from, _to, _id, first, amount, "");
    }

    function testFuzz_MoreThanTheRunIsRefused(uint48 length, uint256 amount) external {
        _issueRun(length);
        uint256 held = _length();
        VM.assume(amount > held);
        VM.expectRevert(
            abi.encodeWithSelector(
                IERC1155Errors.ERC1155InsufficientBalance.selector,
                _from,
                held,
                amount,
                SerialId.unwrap(_id)
            )
        );
        VM.prank(_from);
        _LEDGER.safeTransferFrom(_from, _to, SerialId.unwrap(_id), amount, "");
    }

    /// @dev A partial send to oneself is a split, and joining its halves undoes it.
    function testFuzz_MergingUndoesASplit(uint48 length, uint48 amount) external {
        _issueRun(length);
        uint48 total = _length();
        if (total == 1) return;
        amount = uint48(_between(amount, 1, total - 1));
        VM.prank(_from);
        _LEDGER.safeTransferFrom(_from, _from, SerialId.unwrap(_id), amount, "");
        SerialId right = _id.childAt(total - amount);
        _isRun(right, _from, amount);
        VM.prank(_from);
        _LEDGER.merge(_id, right);
        _isRun(_id, _from, total);
        _assertEq(uint160(_LEDGER.ownerOf(SerialId.unwrap(right))), 0, "the right run is gone");
    }

    /// @dev A batch is its single sends one after the other.
    function testFuzz_ABatchOfOneRunIsItsSingleSends(uint48 length, uint48 first, uint48 second) external {
        _issueRun(length);
        uint48 total = _length();
        if (total < 3) return;
        first = uint48(_between(first, 1, total - 2));
        second = uint48(_between(second, 1, total - 1 - first));
        uint256[] memory ids = new uint256[](2);
        uint256[] memory amounts = new uint256[](2);
        (ids[0], ids[1]) = (SerialId.unwrap(_id), SerialId.unwrap(_id));
        (amounts[0], amounts[1]) = (first, second);
        VM.prank(_from);
        _LEDGER.safeBatchTransferFrom(_from, _to, ids, amounts, "");
        _isRun(_id, _from, total - first - second);
        _isRun(_id.childAt(total - first - second), _to, second);
        _isRun(_id.childAt(total - first), _to, first);
    }

    /// @dev After another batch, so that the first serial is not always 1.
    function _issueRun(uint48 length) private {
        _issue(_from, 7, 0);
        _id = _issue(_from, uint48(_between(length, 1, type(uint48).max)), 0);
        _assertEq(_id.first(), 8, "first serial");
    }

    function _length() private view returns (uint48 length) {
        (, length, , ) = _LEDGER.runOf(_id);
    }

    function _isRun(SerialId id, address holder, uint48 length) private view {
        (uint64 first, uint64 last) = _LEDGER.serialsOf(id);
        _assertEq(uint160(_LEDGER.ownerOf(SerialId.unwrap(id))), uint160(holder), "holder");
        _assertEq(first, id.first(), "first serial");
        _assertEq(last, uint256(first) + length - 1, "last serial");
    }
}
