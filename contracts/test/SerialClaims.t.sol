// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {SerialClaims} from "../issuances/SerialClaims.sol";
import {RegistryCode} from "../types/RegistryCode.sol";
import {SerialId, packSerialId} from "../types/SerialId.sol";
import {Test} from "./Test.sol";

contract SerialClaimsTest is Test {
    using SerialClaims for SerialClaims.Series;

    uint64 private constant SPACE = 64;
    RegistryCode private constant GHA01 = RegistryCode.wrap((((7 << 10) | (8 << 5) | 1) << 7) | 1);
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
        _claim(100, 10);
        _claim(1, 10);
        _claim(50, 10);
        _claim(60, 40);
        _claim(110, 1);
        _claim(11, 39);
        _assertEq(_series.highest, 110, "highest claim");
        for (uint64 serial = 1; serial <= 110; ++serial) {
            _assert(!_claims(serial, 1), "a serial was claimed twice");
        }
    }

    function test_TheRefusalNamesTheEarlierClaim() external {
        _claim(100, 10);
        _claim(200, 10);
        VM.expectRevert(abi.encodeWithSelector(SerialClaims.RangeClaimed.selector, 100, 109));
        this.claim(95, 20);
    }

    function test_ARangeNeedsAFirstSerialAnAmountAndRoom() external {
        _invalid(0, 1);
        _invalid(1, 0);
        _invalid(type(uint64).max, 1);
        _claim(type(uint64).max - 1, 1);
    }

    function claim(uint64 first, uint64 amount) external {
        _claim(first, amount);
    }

    function testFuzz_AClaimNamesWhatStandsForItsSerials(uint64 first, uint48 amount) external {
        first = uint64(_between(first, 1, type(uint64).max - type(uint48).max));
        amount = uint48(_between(amount, 1, type(uint48).max));
        this.claim(first, amount);
        SerialClaims.Claim memory claimed = _series.claims[first];
        _assertEq(RegistryCode.unwrap(claimed.registry), RegistryCode.unwrap(GHA01), "registry");
        _assertEq(claimed.serial, _standIn(first).first(), "serial that stands for the first one");
        _assertEq(claimed.last, uint256(first) + amount - 1, "last claimed serial");
    }

    function _invalid(uint64 first, uint64 amount) private {
        VM.expectRevert(abi.encodeWithSelector(SerialClaims.RangeInvalid.selector, first, amount));
        this.claim(first, amount);
    }

    function _claim(uint64 first, uint64 amount) private {
        _series.claim(first, amount, _standIn(first));
    }

    function _standIn(uint64 first) private pure returns (SerialId) {
        return packSerialId(GHA01, 2024, 0, 1, first ^ 1);
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
