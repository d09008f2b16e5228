// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IBooks} from "../interfaces/IBooks.sol";
import {AccountRecord} from "../types/AccountRecord.sol";
import {ApproachCode} from "../types/ApproachCode.sol";
import {ApproachRecord} from "../types/ApproachRecord.sol";
import {AuthorizationRecord} from "../types/AuthorizationRecord.sol";
import {PolicyRecord} from "../types/PolicyRecord.sol";
import {
    MAY_DETACH,
    MAY_EXECUTE,
    MAY_FORCE,
    MAY_FREEZE,
    MAY_ISSUE,
    MAY_LOCK,
    MAY_TAG,
    MAY_WRITE_ACCOUNTS,
    MAY_WRITE_APPROACHES,
    MAY_WRITE_AUTHORIZATIONS,
    Powers
} from "../types/Powers.sol";
import {SerialId} from "../types/SerialId.sol";
import {TestCountry} from "./TestCountry.sol";

/// @title Each office does what it has the power for, and nothing else
contract PowersTest is TestCountry {
    struct Act {
        uint16 power;
        bytes call;
    }

    address private constant OFFICE = address(0x0FF1CE);
    Act[] private _acts;

    function setUp() external {
        SerialId id = _issue(_accounts[0], 10, 0);
        uint256 whole = SerialId.unwrap(id);
        AccountRecord account = _LEDGER.accountRecord(_accounts[1]);
        _acts.push(Act(MAY_ISSUE, abi.encodeCall(_LEDGER.issue, (_accounts[0], XXA01, 2024, 0, 1))));
        _acts.push(Act(MAY_DETACH, abi.encodeCall(_LEDGER.detach, (id, id.first(), 1))));
        _acts.push(Act(MAY_TAG, abi.encodeCall(_LEDGER.tag, (id, 7, 0))));
        _acts.push(Act(MAY_LOCK, abi.encodeCall(_LEDGER.setLocked, (id, true))));
        _acts.push(Act(MAY_EXECUTE, abi.encodeCall(_LEDGER.execute, (id, _accounts[2], ""))));
        _acts.push(Act(MAY_FREEZE, abi.encodeCall(_LEDGER.setFrozenTokens, (_accounts[0], whole, 10))));
        _acts.push(
            Act(MAY_FORCE, abi.encodeCall(_LEDGER.forcedTransfer, (_accounts[0], _accounts[1], whole, 10)))
        );
        _acts.push(Act(MAY_WRITE_ACCOUNTS, abi.encodeCall(_LEDGER.writeAccount, (_accounts[1], account))));
        _acts.push(
            Act(MAY_WRITE_ACCOUNTS, abi.encodeCall(_LEDGER.writePolicy, (XXA01, PolicyRecord.wrap(1))))
        );
        _acts.push(
            Act(
                MAY_WRITE_APPROACHES,
                abi.encodeCall(_LEDGER.writeApproach, (XXA, ApproachCode.wrap(3), ApproachRecord.wrap(1)))
            )
        );
        _acts.push(
            Act(
                MAY_WRITE_AUTHORIZATIONS,
                abi.encodeCall(_LEDGER.writeAuthorization, (3, AuthorizationRecord.wrap(1)))
            )
        );
    }

    function testFuzz_AnActIsAcceptedExactlyFromAnOfficeWithItsPower(uint16 powers) external {
        _LEDGER.setOffice(OFFICE, Powers.wrap(powers));
        _assertEq(Powers.unwrap(_LEDGER.powersOf(OFFICE)), powers, "powers");
        // Each alone, on the state that all of them fit.
        for (uint256 i = 0; i < _acts.length; ++i) {
            // solhint-disable-next-line avoid-low-level-calls
            (bool ok, bytes memory outcome) = address(this).call(abi.encodeCall(this.tryAct, (i)));
            _assert(!ok, "the trial was not taken back");
            bytes memory missing = abi.encodeWithSelector(
                IBooks.MissingPower.selector,
                OFFICE,
                _acts[i].power
            );
            bytes memory expected =
                powers & _acts[i].power != 0
                    ? abi.encodeWithSelector(Outcome.selector, true, "")
                    : abi.encodeWithSelector(Outcome.selector, false, missing);
            _assert(keccak256(outcome) == keccak256(expected), "accepted exactly with the power");
        }
    }

    function test_AnOfficeWhosePowersAreTakenDoesNothingMore() external {
        _LEDGER.setOffice(OFFICE, Powers.wrap(type(uint16).max));
        _LEDGER.setOffice(OFFICE, Powers.wrap(0));
        for (uint256 i = 0; i < _acts.length; ++i) {
            (bool ok, ) = _as(OFFICE, address(_LEDGER), _acts[i].call);
            _assert(!ok, "an act without any power");
        }
    }

    error Outcome(bool ok, bytes reason);

    /// @notice Reverts always, with whether the act was accepted, or why not.
    function tryAct(uint256 index) external {
        (bool ok, bytes memory result) = _as(OFFICE, address(_LEDGER), _acts[index].call);
        revert Outcome(ok, ok ? bytes("") : result);
    }
}
