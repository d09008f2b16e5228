// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Address} from "@openzeppelin/contracts/utils/Address.sol";

/// @title Carries out many calls in one transaction
/// @dev What holders approve as their operator where many moves are needed quickly. It keeps nothing.
contract Broker {
    using Address for address;

    /// @notice All of the calls or none.
    function carryOut(address target, bytes[] calldata calls) external {
        for (uint256 i = 0; i < calls.length; ++i) target.functionCall(calls[i]);
    }
}
