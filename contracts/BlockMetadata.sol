// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Base64} from "@openzeppelin/contracts/utils/Base64.sol";
import {Strings} from "@openzeppelin/contracts/utils/Strings.sol";
import {SerialId} from "./types/SerialId.sol";

/// @title What a wallet shows of a run
/// @dev States only what never changes; the last serial does change, so it is the wallet's balance that tells it.
library BlockMetadata {
    using Strings for uint256;

    /// @return A JSON data URI after the ERC-1155 metadata schema.
    function uri(SerialId id) internal pure returns (string memory) {
        string memory name = string.concat(
            id.registry().text(),
            "-",
            uint256(id.first()).toString(),
            "-",
            _vintage(id)
        );
        string memory json = string.concat(
            '{"name":"',
            name,
            '","description":"Mitigation outcomes from this serial on, one for each unit of the balance.",',
            '"decimals":0,"attributes":[',
            _attribute("Host Party", id.host().text()),
            ",",
            _attribute("Vintage", _vintage(id)),
            ",",
            _attribute("First serial", uint256(id.first()).toString()),
            "]}"
        );
        return string.concat("data:application/json;base64,", Base64.encode(bytes(json)));
    }

    function _attribute(string memory trait, string memory value) private pure returns (string memory) {
        return string.concat('{"trait_type":"', trait, '","value":"', value, '"}');
    }

    function _vintage(SerialId id) private pure returns (string memory) {
        return uint256(id.vintage()).toString();
    }
}
