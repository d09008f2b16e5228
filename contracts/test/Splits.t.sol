// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC1155Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {AuthorizationTerms} from "../interfaces/IAuthorizations.sol";
import {ILedger} from "../interfaces/ILedger.sol";
import {FirstTransferDefinition, PURPOSE_IMP, Purposes} from "../types/Purpose.sol";
import {FIRST_TRANSFERRED} from "../types/Run.sol";
import {SerialId} from "../types/SerialId.sol";
import {TestCountry} from "./TestCountry.sol";

/// @title Which serials stay and which go, for any lengths and amounts, and what they inherit
contract SplitsTest is TestCountry {
    address private _from;
    address private _to;
    SerialId private _id;
    uint32 private _authorization;

    /// @dev First transferred on the spot, so that there are an authorization and a flag to inherit.
    function setUp() external {
        (_from, _to) = (_accounts[0], _accounts[2]);
        AuthorizationTerms memory terms = _terms("CORSIA");
        terms.purposes = Purposes.wrap(PURPOSE_IMP);
        terms.firstTransferDefinition = FirstTransferDefinition.Issuance;
        _authorization = _authorize(terms);
    }

    function testFuzz_APartialSendTakesTheTail(uint48 length, uint48 amount) external {
        _issueRun(length);
        amount = uint48(_between(amount, 1, _length()));
        uint48 total = _length();
        VM.prank(_from);
        _LEDGER.safeTransferFrom(_from, _to, SerialId.unwrap(_id), amount, "");
        uint48 kept = total - amount;
        if (kept > 0) _isRun(_id, _from, kept);
        _isRun(_after(kept), _to, amount);
    }

    function testFuzz_ARangeLeavesBothEnds(uint48 length, uint48 skip, uint48 amount) external {
        _issueRun(length);
        uint48 total = _length();
        skip = uint48(skip % total);
        amount = uint48(_between(amount, 1, total - skip));
        VM.prank(_from);
        _LEDGER.safeTransferRange(_from, _to, _id, _id.first() + skip, amount, "");
        if (skip > 0) _isRun(_id, _from, skip);
        _isRun(_after(skip), _to, amount);
        uint48 behind = total - skip - amount;
        if (behind > 0) _isRun(_after(skip + amount), _from, behind);
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
        SerialId right = _after(total - amount);
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
        _isRun(_after(total - first - second), _to, second);
        _isRun(_after(total - first), _to, first);
    }

    /// @dev After another batch, so that the first serial is not always 1.
    function _issueRun(uint48 length) private {
        _issue(_from, 7, 0);
        _id = _issue(_from, uint48(_between(length, 1, type(uint48).max)), _authorization);
        _assertEq(_id.first(), 8, "first serial");
    }

    /// @dev Stepped by hand: the ledger's own arithmetic is what is checked.
    function _after(uint48 serials) private view returns (SerialId) {
        return SerialId.wrap(SerialId.unwrap(_id) + serials);
    }

    function _length() private view returns (uint48 length) {
        (, length, , ) = _LEDGER.runOf(_id);
    }

    function _isRun(SerialId id, address holder, uint48 length) private view {
        (address held, uint48 actual, uint32 authorization, uint16 flags) = _LEDGER.runOf(id);
        _assertEq(uint160(held), uint160(holder), "holder");
        _assertEq(actual, length, "length");
        _assertEq(authorization, _authorization, "authorization");
        _assertEq(flags, FIRST_TRANSFERRED, "flags");
        (uint64 first, uint64 last) = _LEDGER.serialsOf(id);
        _assertEq(first, uint64(SerialId.unwrap(id)), "first serial");
        _assertEq(last, uint256(first) + length - 1, "last serial");
    }
}
