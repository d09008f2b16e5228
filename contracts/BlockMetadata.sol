// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Base64} from "@openzeppelin/contracts/utils/Base64.sol";
import {Strings} from "@openzeppelin/contracts/utils/Strings.sol";
import {IBlockMetadata} from "./interfaces/IBlockMetadata.sol";
import {SerialId} from "./types/SerialId.sol";

/// @title What a wallet shows of a run
/// @dev States only what never changes; the last serial does change, so it is the wallet's balance that tells it.
contract BlockMetadata is IBlockMetadata {
    using Strings for uint256;

    /// @inheritdoc IBlockMetadata
    function uri(SerialId id) external pure returns (string memory) {
        string memory json = string.concat(
            '{"name":"',
            _name(id),
            '","description":"Mitigation outcomes from this serial on, one for each unit of the balance.",',
            '"decimals":0,"image":"data:image/svg+xml;base64,',
            Base64.encode(bytes(_image(id))),
            '","attributes":[',
            _attributes(id),
            "]}"
        );
        return string.concat("data:application/json;base64,", Base64.encode(bytes(json)));
    }

    /// @return The national serial, "GHA01-1-2023": a run without an authorization has no approach yet.
    function _name(SerialId id) private pure returns (string memory) {
        return string.concat(id.registry().text(), "-", _first(id), "-", _vintage(id));
    }

    function _attributes(SerialId id) private pure returns (string memory) {
        return
            string.concat(
                _attribute("Host Party", id.host().text()),
                ",",
                _attribute("Vintage", _vintage(id)),
                ",",
                _attribute("First serial", _first(id)),
                ",",
                _attribute("Metric", _metric(id))
            );
    }

    function _attribute(string memory trait, string memory value) private pure returns (string memory) {
        return string.concat('{"trait_type":"', trait, '","value":"', value, '"}');
    }

    /// @dev Text in the reader's own font; every letter in it comes from codes and numbers, so nothing needs escaping.
    function _image(SerialId id) private pure returns (string memory) {
        return
            string.concat(
                '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400" font-family="sans-serif">',
                '<rect width="400" height="400" fill="#0b3d2e"/><g fill="#fff">',
                _line(90, 72, id.host().text()),
                _line(150, 30, string.concat("Vintage ", _vintage(id))),
                _line(300, 24, string.concat("from serial ", _first(id))),
                _line(345, 24, string.concat(_metric(id), " - Article 6.2")),
                "</g></svg>"
            );
    }

    function _line(uint256 y, uint256 size, string memory text) private pure returns (string memory) {
        return
            string.concat(
                '<text x="30" y="',
                y.toString(),
                '" font-size="',
                size.toString(),
                '">',
                text,
                "</text>"
            );
    }

    function _first(SerialId id) private pure returns (string memory) {
        return uint256(id.first()).toString();
    }

    function _vintage(SerialId id) private pure returns (string memory) {
        return uint256(id.vintage()).toString();
    }

    function _metric(SerialId id) private pure returns (string memory) {
        if (id.metric() == 0) return "tCO2e";
        return string.concat("metric ", uint256(id.metric()).toString());
    }
}
