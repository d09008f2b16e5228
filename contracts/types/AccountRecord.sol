// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccountKind} from "./AccountKind.sol";
import {ApproachCode} from "./ApproachCode.sol";
import {PartyCode} from "./PartyCode.sol";
import {RegistryCode} from "./RegistryCode.sol";

/// @notice One account in one storage slot: flags(8) | entity(32) | approach(16) | kind(8) | registry(24).
type AccountRecord is uint256;

using AccountRecords for AccountRecord global;

/// @dev Neither sends nor receives.
uint8 constant ACCOUNT_FROZEN = 1;
/// @dev May transfer abroad, use and cancel without the Party's approval.
uint8 constant ACCOUNT_FREE = 2;
/// @dev Sends to others than its trusted counterparties only after the Party's delay.
uint8 constant ACCOUNT_DELAYED = 4;

function packAccount(
    RegistryCode registry,
    AccountKind kind,
    ApproachCode approach,
    uint32 entity,
    uint8 flags
) pure returns (AccountRecord) {
    return
        AccountRecord.wrap(
            uint256(RegistryCode.unwrap(registry)) |
                (uint256(kind) << 24) |
                (uint256(ApproachCode.unwrap(approach)) << 32) |
                (uint256(entity) << 48) |
                (uint256(flags) << 80)
        );
}

library AccountRecords {
    function isOpen(AccountRecord account) internal pure returns (bool) {
        return AccountRecord.unwrap(account) != 0;
    }

    function party(AccountRecord account) internal pure returns (PartyCode) {
        return registry(account).party();
    }

    /// @return True for a use or cancellation account, which receives and never sends.
    function isTerminal(AccountRecord account) internal pure returns (bool) {
        return uint8(AccountRecord.unwrap(account) >> 24) >= uint8(AccountKind.NdcUse);
    }

    /// @return True for an account of that kind.
    function isOf(AccountRecord account, AccountKind kind_) internal pure returns (bool) {
        return uint8(AccountRecord.unwrap(account) >> 24) == uint8(kind_);
    }

    /// @return True unless the account does not exist or is frozen.
    function isActive(AccountRecord account) internal pure returns (bool) {
        return isOpen(account) && !has(account, ACCOUNT_FROZEN);
    }

    function registry(AccountRecord account) internal pure returns (RegistryCode) {
        return RegistryCode.wrap(uint24(AccountRecord.unwrap(account)));
    }

    function kind(AccountRecord account) internal pure returns (AccountKind) {
        return AccountKind(uint8(AccountRecord.unwrap(account) >> 24));
    }

    /// @return Terminal accounts only: the approach they belong to, 0 for outcomes without one.
    function approach(AccountRecord account) internal pure returns (ApproachCode) {
        return ApproachCode.wrap(uint16(AccountRecord.unwrap(account) >> 32));
    }

    /// @return The entity behind the account, 0 for the Party itself.
    function entity(AccountRecord account) internal pure returns (uint32) {
        return uint32(AccountRecord.unwrap(account) >> 48);
    }

    function flags(AccountRecord account) internal pure returns (uint8) {
        return uint8(AccountRecord.unwrap(account) >> 80);
    }

    function has(AccountRecord account, uint8 flag) internal pure returns (bool) {
        return flags(account) & flag != 0;
    }

    function withFlags(AccountRecord account, uint8 next) internal pure returns (AccountRecord) {
        return packAccount(registry(account), kind(account), approach(account), entity(account), next);
    }
}
