// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Levies, Levy} from "../interfaces/IApproaches.sol";
import {AuthorizationTerms} from "../interfaces/IAuthorizations.sol";
import {AccountKind} from "../types/AccountKind.sol";
import {PURPOSE_NDC, Purposes} from "../types/Purpose.sol";
import {SerialId} from "../types/SerialId.sol";
import {TestCountry} from "./TestCountry.sol";

/// @title What is set aside of many quantities is what is due of their sum
contract LeviesTest is TestCountry {
    uint256 private constant WHOLE = 10_000;
    uint256 private constant LEVIES = 4;

    /// @dev By kind: what the rates came to so far in ten-thousandths, and the whole units taken.
    uint256[LEVIES] private _due;
    uint256[LEVIES] private _taken;

    /// @dev Small quantities, so that remainders and shortages are common.
    function testFuzz_RemaindersAreNeverLost(uint16[4] calldata rates, uint8[24] calldata amounts) external {
        Levies memory levies = _ratesOf(rates);
        _setLevies(levies);
        for (uint256 i = 0; i < amounts.length; ++i) _take(levies, uint48(amounts[i] % 9) + 1);
    }

    function testFuzz_OneLargeQuantityGivesItsShare(uint16[4] calldata rates, uint48 amount) external {
        Levies memory levies = _ratesOf(rates);
        _setLevies(levies);
        _take(levies, amount);
    }

    function testFuzz_RatesThatLeaveNothingAreRefused(uint16[4] calldata rates) external {
        Levies memory levies = Levies(
            rates[0],
            rates[1],
            rates[2],
            rates[3],
            _accounts[5],
            _accounts[7],
            _accounts[6]
        );
        uint256 sum = uint256(rates[0]) + rates[1] + rates[2] + rates[3];
        (bool ok, ) = _as(
            AUTHORITY_A,
            address(_APPROACHES),
            abi.encodeCall(_APPROACHES.setLevies, (XXA01, CA0001, levies))
        );
        _assert(ok == (sum < WHOLE), "accepted exactly when something is left");
    }

    /// @dev Serials, not numbers: the run keeps its first ones, and each levy takes those behind.
    function testFuzz_WhatIsSetAsideStandsInTheReserves(uint16[4] calldata rates, uint48 amount) external {
        Levies memory levies = _ratesOf(rates);
        _setLevies(levies);
        AuthorizationTerms memory terms = _terms("NDC");
        terms.purposes = Purposes.wrap(PURPOSE_NDC);
        amount = uint48(_between(amount, 1, 1e12));
        SerialId id = _issue(_accounts[0], amount, _authorize(terms));
        address[5] memory holders = [
            _accounts[0],
            _accounts[6],
            _accounts[7],
            _terminal(CA0001, AccountKind.OmgeCancellation),
            _accounts[5]
        ];
        uint16[5] memory rate = [0, levies.buffer, levies.retention, levies.omge, levies.shareOfProceeds];
        uint256 passed;
        for (uint256 i = 0; i < holders.length; ++i) {
            (address holder, uint48 length, uint32 authorization, ) = _LEDGER.runOf(_behind(id, passed));
            // A levy of less than one unit takes nothing yet.
            if (holder != holders[i]) continue;
            _assertEq(authorization, 1, "authorization of what is set aside");
            if (i > 0) _assertEq(length, (uint256(amount) * rate[i]) / WHOLE, "serials set aside");
            passed += length;
        }
        _assertEq(passed, amount, "all serials, in the order of the levies");
    }

    function _take(Levies memory levies, uint48 amount) private {
        VM.prank(address(_RULEBOOK));
        Levy[] memory levied = _APPROACHES.takeLevies(XXA01, CA0001, 0, amount);
        uint16[LEVIES] memory rates = [levies.shareOfProceeds, levies.omge, levies.retention, levies.buffer];
        _assertEq(levied.length, LEVIES, "levies");
        uint256 left = amount;
        for (uint256 i = 0; i < LEVIES; ++i) {
            _assertEq(levied[i].rate, rates[i], "rate");
            _assert(levied[i].amount <= left, "more was set aside than there is");
            left -= levied[i].amount;
            _due[i] += uint256(amount) * rates[i];
            _taken[i] += levied[i].amount;
            _assert(_taken[i] * WHOLE <= _due[i], "more was set aside than is due");
            _assert(_due[i] - _taken[i] * WHOLE < WHOLE || left == 0, "less was set aside than is due");
        }
    }

    /// @dev Rates that leave something.
    function _ratesOf(uint16[4] calldata rates) private pure returns (Levies memory levies) {
        levies.shareOfProceeds = rates[0] % 2500;
        levies.omge = rates[1] % 2500;
        levies.retention = rates[2] % 2500;
        levies.buffer = rates[3] % 2500;
    }

    function _behind(SerialId id, uint256 serials) private pure returns (SerialId) {
        return SerialId.wrap(SerialId.unwrap(id) + serials);
    }
}
