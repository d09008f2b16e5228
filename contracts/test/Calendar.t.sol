// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {yearOf, yearStart} from "../types/Calendar.sol";
import {Test} from "./Test.sol";

contract CalendarTest is Test {
    function test_KnownDatesFallIntoTheirYears() external pure {
        _assertEq(yearOf(0), 1970, "1970-01-01T00:00:00Z");
        _assertEq(yearOf(951_782_400), 2000, "2000-02-29");
        _assertEq(yearOf(978_307_199), 2000, "2000-12-31T23:59:59Z");
        _assertEq(yearOf(978_307_200), 2001, "2001-01-01");
        _assertEq(yearOf(1_609_459_199), 2020, "2020-12-31T23:59:59Z");
        _assertEq(yearOf(1_609_459_200), 2021, "2021-01-01");
        _assertEq(yearOf(1_704_067_199), 2023, "2023-12-31T23:59:59Z");
        _assertEq(yearOf(1_709_164_800), 2024, "2024-02-29");
        _assertEq(yearOf(1_735_689_599), 2024, "2024-12-31T23:59:59Z");
        _assertEq(yearOf(4_102_444_799), 2099, "2099-12-31T23:59:59Z");
        _assertEq(yearOf(4_107_542_399), 2100, "2100-02-28T23:59:59Z");
        _assertEq(yearOf(4_133_980_799), 2100, "2100-12-31T23:59:59Z");
        _assertEq(yearOf(4_133_980_800), 2101, "2101-01-01");
        _assertEq(yearOf(type(uint32).max), 2106, "2106-02-07, the last second of 32 bits");
    }

    function testFuzz_AYearStartsWithItsFirstSecond(uint16 year) external pure {
        uint256 counted = _between(year, 1971, 2200);
        _assertEq(yearOf(yearStart(counted)), counted, "first second");
        _assertEq(yearOf(yearStart(counted) - 1), counted - 1, "the second before");
    }

    /// @dev Against year lengths counted one by one.
    function testFuzz_EverySecondFallsIntoItsYear(uint40 timestamp) external pure {
        uint256 time = timestamp % 7_258_118_400; // 2200-01-01
        uint256 year = 1970;
        uint256 start = 0;
        while (start + _length(year) <= time) (start, year) = (start + _length(year), year + 1);
        _assertEq(yearOf(time), year, "year");
    }

    function _length(uint256 year) private pure returns (uint256) {
        bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return leap ? 366 days : 365 days;
    }
}
