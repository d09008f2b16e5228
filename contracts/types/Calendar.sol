// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @param timestamp Seconds since 1970-01-01T00:00:00Z.
/// @return The Gregorian calendar year, UTC.
/// @dev Days are counted from 0000-03-01 in eras of 400 years (146,097 days), so that leap days end a year.
function yearOf(uint256 timestamp) pure returns (uint16) {
    uint256 dayNumber = timestamp / 1 days + 719_468;
    uint256 era = dayNumber / 146_097;
    uint256 dayOfEra = dayNumber % 146_097;
    uint256 yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
    uint256 dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    // From day 306 (1 January) on, the March-based year has passed into the next calendar year.
    return uint16(yearOfEra + era * 400 + (dayOfYear >= 306 ? 1 : 0));
}

/// @param year From 1970 on.
/// @return Seconds since 1970 at which the calendar year begins, UTC.
function yearStart(uint256 year) pure returns (uint256) {
    // Years are 16 bits wide, so nothing can overflow; from 1970 on nothing falls below zero.
    unchecked {
        uint256 past = year - 1;
        return ((past * 365 + past / 4 - past / 100 + past / 400) - 719_162) * 1 days;
    }
}
