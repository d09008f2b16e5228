// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title ERC-5409: the owner of an ERC-1155 id that has only one
interface IERC5409 {
    /// @return The one holder of `id`; zero when there is none.
    function ownerOf(uint256 id) external view returns (address);
}
