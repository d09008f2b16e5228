// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {HostileLedger} from "./HostileLedger.sol";
import {LedgerHandler} from "./LedgerHandler.sol";
import {Test} from "./Test.sol";

/// @dev The runner knows the functions of contracts in the test's own file only.
contract LedgerActions is LedgerHandler {
    /// @dev Law 3 is checked by the handler itself, serial by serial after each action.
    function check() external view {
        checkTiling(LEDGER);
        checkBalances(LEDGER);
        checkRuns(LEDGER);
        this.checkReentrance();
    }
}

/// @title The ledger's laws under any rulebook and any office
contract LedgerTest is Test {
    LedgerActions private _handler;
    bytes4[] private _selectors;
    string[] private _actions;

    function setUp() external {
        _handler = new LedgerActions();
        _add(LedgerHandler.issue.selector, "issue");
        _add(LedgerHandler.tag.selector, "tag");
        _add(LedgerHandler.lock.selector, "lock");
        _add(LedgerHandler.freeze.selector, "freeze");
        _add(LedgerHandler.detach.selector, "detach");
        _add(LedgerHandler.execute.selector, "execute");
        _add(LedgerHandler.force.selector, "force");
        _add(LedgerHandler.sendOne.selector, "sendOne");
        _add(LedgerHandler.sendRange.selector, "sendRange");
        _add(LedgerHandler.sendSigned.selector, "sendSigned");
        _add(LedgerHandler.sendBatch.selector, "sendBatch");
        _add(LedgerHandler.merge.selector, "merge");
        _add(LedgerHandler.approveOperator.selector, "approveOperator");
        // Never refused.
        _selectors.push(LedgerHandler.write.selector);
        _selectors.push(LedgerHandler.replace.selector);
        _selectors.push(HostileLedger.pause.selector);
        // More often than the pause.
        for (uint256 i = 0; i < 3; ++i) _selectors.push(HostileLedger.unpause.selector);
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
    function invariant_RunsTileTheirBatchesAndEventsTellThem() external view {
        _handler.check();
    }

    function test_TheHandlerReachesEveryAction() external {
        _keepNoTraces();
        uint256 seed;
        for (uint256 i = 0; i < 600; ++i) {
            seed = _next(seed);
            // Now and then flags that stick; always would soon leave nothing that moves.
            uint256 flags = seed % 7 == 0 ? (seed >> 16) % 4 : 0;
            uint32 further = uint32(seed >> 8);
            bytes memory call = abi.encodeWithSelector(
                _selectors[i % _selectors.length],
                seed,
                flags,
                further,
                further
            );
            // solhint-disable-next-line avoid-low-level-calls
            (bool ok, bytes memory reason) = address(_handler).call(call);
            require(ok, string(reason));
        }
        for (uint256 i = 0; i < _actions.length; ++i) {
            (uint256 accepts, uint256 refusals) = _handler.counts(_actions[i]);
            require(accepts > 0 && refusals > 0, Unequal(_actions[i], accepts, refusals));
        }
        _handler.check();
    }

    function _add(bytes4 selector, string memory action) private {
        _selectors.push(selector);
        _actions.push(action);
    }
}
