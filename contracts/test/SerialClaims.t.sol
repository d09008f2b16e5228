// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {SerialClaims} from "../SerialClaims.sol";
import {Test} from "./Test.sol";

contract SerialClaimsTest is Test {
    using SerialClaims for SerialClaims.Series;

    uint64 private constant SPACE = 64;
    SerialClaims.Series private _series;
    mapping(uint64 serial => bool) private _taken;

    /// @dev Against a model that marks each serial. The ranges are small, so that most of them meet.
    function testFuzz_ARangeIsClaimedExactlyWhenNoneOfItsSerialsIs(uint16[24] calldata ranges) external {
        for (uint256 i = 0; i < ranges.length; ++i) {
            uint64 first = uint64(_between(ranges[i] & 255, 1, SPACE));
            uint64 amount = uint64(_between(ranges[i] >> 8, 1, 8));
            bool free = _free(first, amount);
            _assert(_claims(first, amount) == free, "claimed exactly when free");
            if (free) _take(first, amount);
        }
    }

    function test_RangesMayComeInAnyOrder() external {
        _series.claim(100, 10);
        _series.claim(1, 10);
        _series.claim(50, 10);
        _series.claim(60, 40);
        _series.claim(110, 1);
        _series.claim(11, 39);
        _assertEq(_series.highest, 110, "highest claim");
        for (uint64 serial = 1; serial <= 110; ++serial) {
            _assert(!_claims(serial, 1), "a serial was claimed twice");
        }
    }

    function test_TheRefusalNamesTheEarlierClaim() external {
        _series.claim(100, 10);
        _series.claim(200, 10);
        VM.expectRevert(abi.encodeWithSelector(SerialClaims.RangeClaimed.selector, 100, 109));
        this.claim(95, 20);
    }

    function test_ARangeNeedsAFirstSerialAnAmountAndRoom() external {
        _invalid(0, 1);
        _invalid(1, 0);
        _invalid(type(uint64).max, 1);
        _series.claim(type(uint64).max - 1, 1);
    }

    function claim(uint64 first, uint64 amount) external {
        _series.claim(first, amount);
    }

    function _invalid(uint64 first, uint64 amount) private {
        VM.expectRevert(abi.encodeWithSelector(SerialClaims.RangeInvalid.selector, first, amount));
        this.claim(first, amount);
    }

    function _claims(uint64 first, uint64 amount) private returns (bool) {
        try this.claim(first, amount) {
            return true;
        } catch {
            return false;
        }
    }

    function _free(uint64 first, uint64 amount) private view returns (bool) {
        for (uint64 i = 0; i < amount; ++i) if (_taken[first + i]) return false;
        return true;
    }

    function _take(uint64 first, uint64 amount) private {
        for (uint64 i = 0; i < amount; ++i) _taken[first + i] = true;
    }
}
