// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice How a Party runs a registry, in half a storage slot, from the low end:
/// flags(8) | lifetime of a request(32) | delay of a send(32) | delay of a recall(32).
type PolicyRecord is uint256;

using PolicyRecords for PolicyRecord global;

uint8 constant ISSUE_BY_TWO = 1;
uint8 constant AUTHORIZE_BY_TWO = 2;
uint8 constant REVOKE_BY_TWO = 4;
/// @dev Only quantities that a verifier has recorded are issued.
uint8 constant VERIFIED_ONLY = 8;

function packPolicy(
    uint8 flags,
    uint32 requestLifetime,
    uint32 sendDelay,
    uint32 recallDelay
) pure returns (PolicyRecord) {
    return
        PolicyRecord.wrap(
            uint256(flags) |
                (uint256(requestLifetime) << 8) |
                (uint256(sendDelay) << 40) |
                (uint256(recallDelay) << 72)
        );
}

library PolicyRecords {
    /// @return True when any of `mask`'s flags is set.
    function has(PolicyRecord policy, uint8 mask) internal pure returns (bool) {
        return uint8(PolicyRecord.unwrap(policy)) & mask != 0;
    }

    /// @return Seconds, 0 for no end.
    function requestLifetime(PolicyRecord policy) internal pure returns (uint32) {
        return uint32(PolicyRecord.unwrap(policy) >> 8);
    }

    function sendDelay(PolicyRecord policy) internal pure returns (uint32) {
        return uint32(PolicyRecord.unwrap(policy) >> 40);
    }

    function recallDelay(PolicyRecord policy) internal pure returns (uint32) {
        return uint32(PolicyRecord.unwrap(policy) >> 72);
    }
}
