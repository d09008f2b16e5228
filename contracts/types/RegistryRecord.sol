// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {PolicyRecord} from "./PolicyRecord.sol";

/// @notice A registry in one storage slot, from the low end: serials issued(64) | batches issued(64) | policy(128).
type RegistryRecord is uint256;

using RegistryRecords for RegistryRecord global;

library RegistryRecords {
    uint256 private constant _COUNTERS = type(uint128).max;

    function serials(RegistryRecord registry) internal pure returns (uint64) {
        return uint64(RegistryRecord.unwrap(registry));
    }

    function batches(RegistryRecord registry) internal pure returns (uint64) {
        return uint64(RegistryRecord.unwrap(registry) >> 64);
    }

    function policy(RegistryRecord registry) internal pure returns (PolicyRecord) {
        return PolicyRecord.wrap(RegistryRecord.unwrap(registry) >> 128);
    }

    /// @return The registry with `amount` more serials and one more batch.
    /// @dev Checked addition: serials never wrap round into the batches.
    function withBatch(RegistryRecord registry, uint48 amount) internal pure returns (RegistryRecord) {
        uint64 next = serials(registry) + amount;
        uint256 above = (RegistryRecord.unwrap(registry) >> 64) + 1;
        return RegistryRecord.wrap((above << 64) | next);
    }

    function withPolicy(RegistryRecord registry, PolicyRecord next) internal pure returns (RegistryRecord) {
        uint256 counters = RegistryRecord.unwrap(registry) & _COUNTERS;
        return RegistryRecord.wrap((PolicyRecord.unwrap(next) << 128) | counters);
    }
}
