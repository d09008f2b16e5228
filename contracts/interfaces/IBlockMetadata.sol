// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {SerialId} from "../types/SerialId.sol";

/// @title What a wallet shows of a run
interface IBlockMetadata {
    /// @return A JSON data URI after the ERC-1155 metadata schema, an SVG image included.
    function uri(SerialId id) external view returns (string memory);
}
