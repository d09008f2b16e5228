// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {HolderHandler} from "./HolderHandler.sol";
import {RequestHandler} from "./RequestHandler.sol";
import {RulebookHandler} from "./RulebookHandler.sol";
import {Test} from "./Test.sol";

/// @dev The runner knows the functions of contracts in the test's own file only.
contract RulebookActions is RulebookHandler {}

/// @title The rulebook's laws, whatever the Parties' people do
contract RulebookTest is Test {
    /// @dev What comes about in the end, and the action that can bring it about.
    struct Goal {
        string what;
        bytes4 selector;
        bool refused;
    }

    RulebookActions private _handler;
    bytes4[] private _selectors;
    Goal[] private _goals;

    function setUp() external {
        _handler = new RulebookActions();
        _addHolders();
        _addRequests();
        _addPeople();
        _addOutcomes();
    }

    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(_handler);
    }

    function targetSelectors() external view returns (FuzzSelector[] memory targets) {
        targets = new FuzzSelector[](1);
        targets[0] = FuzzSelector(address(_handler), _selectors);
    }

    /// hardhat-config: invariant.runs = 64
    function invariant_TheLawsHold() external view {
        _handler.checkLaws();
    }

    /// @dev Goes on until each action was accepted and refused, and each event told, within a bound; every other step
    /// is for what is missing.
    function test_TheHandlerReachesEveryAction() external {
        _keepNoTraces();
        uint256 seed;
        for (uint256 step = 0; step < 3000 && _missing() < _goals.length; ++step) {
            seed = _next(seed);
            bytes4 selector = _selectors[(seed >> 128) % _selectors.length];
            if (step % 2 == 0) selector = _goals[_missing()].selector;
            // solhint-disable-next-line avoid-low-level-calls
            (bool ok, bytes memory reason) = address(_handler).call(abi.encodeWithSelector(selector, seed));
            require(ok, string(reason));
        }
        if (_missing() < _goals.length) revert Broken(_goals[_missing()].what);
        _handler.checkLaws();
    }

    function _addHolders() private {
        _add(HolderHandler.sendOne.selector, "sendOne", 4);
        _add(HolderHandler.sendRange.selector, "sendRange", 2);
        _add(HolderHandler.sendSigned.selector, "sendSigned", 2);
        _add(HolderHandler.sendBatch.selector, "sendBatch", 2);
        _add(HolderHandler.merge.selector, "merge", 1);
        _add(HolderHandler.trust.selector, "trust", 1);
    }

    function _addRequests() private {
        _add(RequestHandler.request.selector, "request", 4);
        _add(RequestHandler.requestSigned.selector, "requestSigned", 1);
        _add(RequestHandler.approve.selector, "approve", 3);
        _add(RequestHandler.executeRequest.selector, "executeRequest", 2);
        _add(RequestHandler.reject.selector, "reject", 1);
        _add(RequestHandler.withdraw.selector, "withdraw", 1);
        _add(RequestHandler.expire.selector, "expire", 1);
        _add(RequestHandler.freezeRun.selector, "freezeRun", 1);
        _add(RequestHandler.releaseRun.selector, "releaseRun", 1);
        _add(RequestHandler.announceRecall.selector, "announceRecall", 2);
        _add(RequestHandler.cancelRecall.selector, "cancelRecall", 1);
        _add(RequestHandler.recall.selector, "recall", 2);
        _selectors.push(RequestHandler.actWhilePaused.selector);
    }

    function _addPeople() private {
        _add(RulebookHandler.issue.selector, "issue", 3);
        _add(RulebookHandler.tag.selector, "tag", 4);
        _add(RulebookHandler.verify.selector, "verify", 1);
        _add(RulebookHandler.revoke.selector, "revoke", 1);
        _add(RulebookHandler.republish.selector, "republish", 2);
        _add(RulebookHandler.freezeAccount.selector, "freezeAccount", 1);
        _add(RulebookHandler.releaseAccount.selector, "releaseAccount", 1);
        _add(RulebookHandler.setAccountPowers.selector, "setAccountPowers", 1);
        _add(RulebookHandler.changeApproach.selector, "changeApproach", 1);
        _selectors.push(RulebookHandler.setPolicy.selector);
        _selectors.push(RulebookHandler.setLevies.selector);
        _selectors.push(RulebookHandler.wait.selector);
        _selectors.push(RulebookHandler.wait.selector);
    }

    function _addOutcomes() private {
        _goals.push(Goal("Tagged", RulebookHandler.tag.selector, false));
        _goals.push(Goal("Levied", RulebookHandler.tag.selector, false));
        _goals.push(Goal("Authorization", RulebookHandler.tag.selector, false));
        _goals.push(Goal("Issuance", RulebookHandler.issue.selector, false));
        bytes4 send = HolderHandler.sendOne.selector;
        _goals.push(Goal("International", send, false));
        _goals.push(Goal("InternationalTransfer", send, false));
        _goals.push(Goal("Used", send, false));
        _goals.push(Goal("Cancelled", send, false));
        _goals.push(Goal("UseOrCancellation", send, false));
        _goals.push(Goal("RequestScheduled", RequestHandler.request.selector, false));
        _goals.push(Goal("Recalled", RequestHandler.recall.selector, false));
    }

    /// @dev The more often, the rarer it is that the action fits the state.
    function _add(bytes4 selector, string memory action, uint256 often) private {
        for (uint256 i = 0; i < often; ++i) _selectors.push(selector);
        _goals.push(Goal(action, selector, true));
    }

    /// @return The first goal that has not been reached yet; the number of goals when all have.
    function _missing() private view returns (uint256) {
        for (uint256 i = 0; i < _goals.length; ++i) {
            (uint256 accepts, uint256 refusals) = _handler.counts(_goals[i].what);
            if (accepts == 0 || (_goals[i].refused && refusals == 0)) return i;
        }
        return _goals.length;
    }
}
