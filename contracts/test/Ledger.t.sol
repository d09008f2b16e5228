// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {LedgerHandler} from "./LedgerHandler.sol";
import {Test} from "./Test.sol";

/// @dev The runner knows the functions of contracts in the test's own file only.
contract LedgerActions is LedgerHandler {}

/// @title The ledger's laws under any rulebook
contract LedgerTest is Test {
    LedgerActions private _handler;

    function setUp() external {
        _handler = new LedgerActions();
    }

    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(_handler);
    }

    function targetSelectors() external view returns (FuzzSelector[] memory targets) {
        bytes4[] memory selectors = new bytes4[](9);
        selectors[0] = LedgerHandler.issue.selector;
        selectors[1] = LedgerHandler.tag.selector;
        selectors[2] = LedgerHandler.hold.selector;
        selectors[3] = LedgerHandler.detach.selector;
        selectors[4] = LedgerHandler.execute.selector;
        selectors[5] = LedgerHandler.sendOne.selector;
        selectors[6] = LedgerHandler.sendRange.selector;
        selectors[7] = LedgerHandler.sendBatch.selector;
        selectors[8] = LedgerHandler.merge.selector;
        targets = new FuzzSelector[](1);
        targets[0] = FuzzSelector(address(_handler), selectors);
    }

    /// @dev Law 3 is checked by the handler itself, serial by serial after each action.
    function invariant_RunsTileTheirBatchesAndEventsTellBalances() external view {
        _handler.checkTiling(_handler.LEDGER());
        _handler.checkBalances(_handler.LEDGER());
        _assert(!_handler.RULEBOOK().reentered(), "the ledger was changed in the middle of a move");
    }

    function test_TheHandlerReachesEveryAction() external {
        for (uint256 i = 0; i < 400; ++i) _do(i % 9, _next(i));
        _reached("issue");
        _reached("tag");
        _reached("hold");
        _reached("detach");
        _reached("execute");
        _reached("sendOne");
        _reached("sendRange");
        _reached("sendBatch");
        _reached("merge");
    }

    function _do(uint256 action, uint256 seed) private {
        // Now and then a flag that sticks; always would soon leave nothing that moves.
        uint16 flags = seed % 7 == 0 ? uint16(seed >> 16) : 0;
        if (action == 0) _handler.issue(seed);
        else if (action == 1) _handler.tag(seed, uint32(seed >> 32), flags);
        else if (action == 2) _handler.hold(seed, uint16(seed >> 16), uint16(seed >> 32) | 4);
        else if (action == 3) _handler.detach(seed, seed >> 64);
        else if (action == 4) _handler.execute(seed, flags);
        else if (action == 5) _handler.sendOne(seed, seed >> 64, flags, "");
        else if (action == 6) _handler.sendRange(seed, uint64(seed >> 32), seed >> 64, flags);
        else if (action == 7) _handler.sendBatch(seed, flags);
        else _handler.merge(seed);
    }

    function _reached(string memory action) private view {
        (uint256 accepts, uint256 refusals) = _handler.counts(action);
        require(accepts > 0 && refusals > 0, Unequal(action, accepts, refusals));
    }
}
