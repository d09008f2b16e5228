// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice The test runner's cheat codes that these tests use.
interface IVm {
    struct Log {
        bytes32[] topics;
        bytes data;
        address emitter;
    }

    function addr(uint256 key) external pure returns (address);
    function assume(bool condition) external pure;
    function expectRevert(bytes calldata reason) external;
    function getRecordedLogs() external returns (Log[] memory logs);
    function prank(address sender) external;
    function recordLogs() external;
    function sign(uint256 key, bytes32 digest) external pure returns (uint8 v, bytes32 r, bytes32 s);
    function unixTime() external returns (uint256 milliseconds);
    function warp(uint256 timestamp) external;
}

/// @notice What a property test needs: cheat codes, equality with a reason, and the runner's target lists.
abstract contract Test {
    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    IVm internal constant VM = IVm(0x7109709ECfa91a80626fF3989D68f67F5b1DD12D);

    error Unequal(string what, uint256 actual, uint256 expected);
    error Broken(string law);

    /// @dev As somebody: whether the call goes through, and what it gives or why not.
    function _as(address caller, address target, bytes memory data) internal returns (bool, bytes memory) {
        VM.prank(caller);
        return target.call(data); // solhint-disable-line avoid-low-level-calls
    }

    function _assertEq(uint256 actual, uint256 expected, string memory what) internal pure {
        require(actual == expected, Unequal(what, actual, expected));
    }

    function _assert(bool holds, string memory law) internal pure {
        require(holds, Broken(law));
    }

    /// @dev A test that fails is run again with traces, which for thousands of steps fill gigabytes; but one that has
    /// asked for the time is not.
    function _keepNoTraces() internal {
        VM.unixTime();
    }

    /// @return A value between `low` and `high`, both included, that `seed` picks.
    function _between(uint256 seed, uint256 low, uint256 high) internal pure returns (uint256) {
        return low + (seed % (high - low + 1));
    }

    /// @return A further seed, for a handler that makes several choices out of one argument.
    function _next(uint256 seed) internal pure returns (uint256) {
        return uint256(keccak256(abi.encode(seed)));
    }
}
