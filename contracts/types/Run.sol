// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice One live run in one storage slot: flags(16) | authorization(32) | length(48) | holder(160).
type Run is uint256;

using Runs for Run global;

/// @dev Set once at the first transfer, never cleared (2/CMA.3 annex, para 2).
uint16 constant FIRST_TRANSFERRED = 1;
/// @dev Set on arrival in a use or cancellation account, never cleared; the run never moves again.
uint16 constant TERMINAL = 2;
/// @dev Held in place by a pending request.
uint16 constant LOCKED = 4;
/// @dev Held in place by an authority.
uint16 constant FROZEN = 8;

function packRun(address holder, uint48 length, uint32 authorization, uint16 flags) pure returns (Run) {
    return
        Run.wrap(
            uint256(uint160(holder)) |
                (uint256(length) << 160) |
                (uint256(authorization) << 208) |
                (uint256(flags) << 240)
        );
}

library Runs {
    uint256 private constant _LENGTH = uint256(type(uint48).max) << 160;
    uint256 private constant _AUTHORIZATION = uint256(type(uint32).max) << 208;

    function holder(Run run) internal pure returns (address) {
        return address(uint160(Run.unwrap(run)));
    }

    /// @return Number of serials, which is the ERC-1155 balance, in the batch's metric (tCO2e).
    function length(Run run) internal pure returns (uint48) {
        return uint48(Run.unwrap(run) >> 160);
    }

    function authorization(Run run) internal pure returns (uint32) {
        return uint32(Run.unwrap(run) >> 208);
    }

    function flags(Run run) internal pure returns (uint16) {
        return uint16(Run.unwrap(run) >> 240);
    }

    /// @return True when any of `mask`'s flags is set.
    function has(Run run, uint16 mask) internal pure returns (bool) {
        return flags(run) & mask != 0;
    }

    function withHolder(Run run, address next) internal pure returns (Run) {
        return Run.wrap(((Run.unwrap(run) >> 160) << 160) | uint160(next));
    }

    function withLength(Run run, uint48 next) internal pure returns (Run) {
        return Run.wrap((Run.unwrap(run) & ~_LENGTH) | (uint256(next) << 160));
    }

    function withAuthorization(Run run, uint32 next) internal pure returns (Run) {
        return Run.wrap((Run.unwrap(run) & ~_AUTHORIZATION) | (uint256(next) << 208));
    }

    function withFlags(Run run, uint16 next) internal pure returns (Run) {
        return Run.wrap(((Run.unwrap(run) << 16) >> 16) | (uint256(next) << 240));
    }
}
