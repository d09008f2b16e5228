// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {RulebookHandler} from "./RulebookHandler.sol";
import {Test} from "./Test.sol";

/// @dev The runner knows the functions of contracts in the test's own file only.
contract RulebookActions is RulebookHandler {
    function check() external view {
        this.checkTiling(_LEDGER);
        checkBalances(_LEDGER);
        this.checkPlaces();
        this.checkTotals();
        this.checkRequests();
    }
}

/// @title The rulebook's laws, whatever the Parties' people do
contract RulebookTest is Test {
    RulebookActions private _handler;
    bytes4[] private _selectors;

    function setUp() external {
        _handler = new RulebookActions();
        _selectors = [
            RulebookHandler.issue.selector,
            RulebookHandler.tag.selector,
            RulebookHandler.sendOne.selector,
            RulebookHandler.sendRange.selector,
            RulebookHandler.sendBatch.selector,
            RulebookHandler.merge.selector,
            RulebookHandler.request.selector,
            RulebookHandler.approve.selector,
            RulebookHandler.reject.selector,
            RulebookHandler.withdraw.selector,
            RulebookHandler.freeze.selector,
            RulebookHandler.release.selector,
            RulebookHandler.revoke.selector,
            RulebookHandler.republish.selector,
            RulebookHandler.sendWhilePaused.selector,
            RulebookHandler.trespass.selector
        ];
    }

    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(_handler);
    }

    function targetSelectors() external view returns (FuzzSelector[] memory targets) {
        targets = new FuzzSelector[](1);
        targets[0] = FuzzSelector(address(_handler), _selectors);
    }

    function invariant_TheLawsHold() external view {
        _handler.check();
    }

    function test_TheHandlerReachesEveryAction() external {
        for (uint256 i = 0; i < 1600; ++i) {
            uint256 seed = uint256(keccak256(abi.encode(i)));
            bytes4 action = _selectors[i % _selectors.length];
            bytes memory call = abi.encodeWithSelector(action, seed);
            (bool ok, bytes memory reason) = address(_handler).call(call); // solhint-disable-line avoid-low-level-calls
            require(ok, string(reason));
        }
        _handler.check();
        string[11] memory both = [
            "issue",
            "tag",
            "sendOne",
            "sendRange",
            "sendBatch",
            "merge",
            "request",
            "approve",
            "reject",
            "withdraw",
            "revoke"
        ];
        for (uint256 i = 0; i < both.length; ++i) {
            (uint256 accepts, uint256 refusals) = _handler.counts(both[i]);
            require(accepts > 0 && refusals > 0, Unequal(both[i], accepts, refusals));
        }
        string[12] memory plain = [
            "freeze",
            "release",
            "republish",
            "sendWhilePaused",
            "trespass",
            "International",
            "Authorization",
            "Issuance",
            "UseOrCancellation",
            "InternationalTransfer",
            "Used",
            "Cancelled"
        ];
        for (uint256 i = 0; i < plain.length; ++i) {
            (uint256 accepts, ) = _handler.counts(plain[i]);
            _assert(accepts > 0, plain[i]);
        }
    }
}
