// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {PartyCode} from "./PartyCode.sol";
import {RegistryCode} from "./RegistryCode.sol";

/// @notice The ERC-1155 id of a run, naming its first serial:
/// metric(8) | registry(24) | vintage(16) | batch(64) | first(64). Metric 0 is tCO2e.
type SerialId is uint256;

using {equals as ==, differs as !=} for SerialId global;
using SerialIds for SerialId global;

function packSerialId(
    RegistryCode registry,
    uint16 vintage,
    uint8 metric,
    uint64 batch,
    uint64 first
) pure returns (SerialId) {
    return
        SerialId.wrap(
            (uint256(metric) << 168) |
                (uint256(RegistryCode.unwrap(registry)) << 144) |
                (uint256(vintage) << 128) |
                (uint256(batch) << 64) |
                first
        );
}

function equals(SerialId a, SerialId b) pure returns (bool) {
    return SerialId.unwrap(a) == SerialId.unwrap(b);
}

function differs(SerialId a, SerialId b) pure returns (bool) {
    return SerialId.unwrap(a) != SerialId.unwrap(b);
}

library SerialIds {
    function registry(SerialId id) internal pure returns (RegistryCode) {
        return RegistryCode.wrap(uint24(SerialId.unwrap(id) >> 144));
    }

    /// @return The Party whose registry issued the serials; it never changes, wherever they are held.
    function host(SerialId id) internal pure returns (PartyCode) {
        return registry(id).party();
    }

    function vintage(SerialId id) internal pure returns (uint16) {
        return uint16(SerialId.unwrap(id) >> 128);
    }

    /// @return The metric of the quantities, 0 for tCO2e (2/CMA.3 annex, para 9: never mixed).
    function metric(SerialId id) internal pure returns (uint8) {
        return uint8(SerialId.unwrap(id) >> 168);
    }

    function batch(SerialId id) internal pure returns (uint64) {
        return uint64(SerialId.unwrap(id) >> 64);
    }

    function first(SerialId id) internal pure returns (uint64) {
        return uint64(SerialId.unwrap(id));
    }

    /// @dev Stays inside the batch's 64 bits: `offset` is less than the run's length and serials fit 64 bits.
    function childAt(SerialId id, uint48 offset) internal pure returns (SerialId) {
        return SerialId.wrap(SerialId.unwrap(id) + offset);
    }
}
