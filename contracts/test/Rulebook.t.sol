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
    /// @dev Both accepted and refused at times.
    string[] private _actions;
    string[] private _outcomes;

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
        _actions = [
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
        _outcomes = [
            "freeze",
            "release",
            "republish",
            "sendWhilePaused",
            "trespass",
            "Used",
            "Cancelled",
            "International",
            "Authorization",
            "Issuance",
            "UseOrCancellation",
            "InternationalTransfer"
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

    /// @dev Goes on until each action was accepted and refused, and each event told, within a bound.
    function test_TheHandlerReachesEveryAction() external {
        uint256 seed;
        for (uint256 round = 0; round < 500 && bytes(_unreached()).length > 0; ++round) {
            for (uint256 i = 0; i < _selectors.length; ++i) {
                seed = _next(seed);
                bytes memory call = abi.encodeWithSelector(_selectors[i], seed);
                // solhint-disable-next-line avoid-low-level-calls
                (bool ok, bytes memory reason) = address(_handler).call(call);
                require(ok, string(reason));
            }
        }
        _assert(bytes(_unreached()).length == 0, _unreached());
        _handler.check();
    }

    /// @return The first action or event that did not come about yet; empty when all did.
    function _unreached() private view returns (string memory) {
        for (uint256 i = 0; i < _actions.length; ++i) {
            (uint256 accepts, uint256 refusals) = _handler.counts(_actions[i]);
            if (accepts == 0 || refusals == 0) return _actions[i];
        }
        for (uint256 i = 0; i < _outcomes.length; ++i) {
            (uint256 accepts, ) = _handler.counts(_outcomes[i]);
            if (accepts == 0) return _outcomes[i];
        }
        return "";
    }
}
