// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ApproachCode} from "./ApproachCode.sol";
import {PartyCode} from "./PartyCode.sol";
import {RegistryCode} from "./RegistryCode.sol";
import {FirstTransferDefinition, Purposes} from "./Purpose.sol";

/// @notice What moves read of an authorization, in one storage slot, from the low end: party(16) | approach(16) |
/// purposes(8) | definition(8) | flags(8) | metric(8) | first and last vintage(16, 16) | expiry(32) | start and end
/// of use(32, 32) | series(32) | only Party(16) | registry's number(8).
type AuthorizationRecord is uint256;

using AuthorizationRecords for AuthorizationRecord global;

uint8 constant REVOKED = 1;
uint8 constant SUPERSEDED = 2;
uint8 constant PARTIES_LISTED = 4;
uint8 constant ENTITIES_LISTED = 8;
/// @dev The terms themselves allow a change after first transfer.
uint8 constant CHANGEABLE = 16;
/// @dev Revoked for what has been first transferred as well, as only `CHANGEABLE` terms allow.
uint8 constant REVOKED_ENTIRELY = 32;

uint256 constant _FLAGS_AT = 48;

library AuthorizationRecords {
    function isKnown(AuthorizationRecord record) internal pure returns (bool) {
        return AuthorizationRecord.unwrap(record) != 0;
    }

    function party(AuthorizationRecord record) internal pure returns (PartyCode) {
        return PartyCode.wrap(uint16(AuthorizationRecord.unwrap(record)));
    }

    function registry(AuthorizationRecord record) internal pure returns (RegistryCode) {
        uint256 number = uint8(AuthorizationRecord.unwrap(record) >> 240);
        return RegistryCode.wrap(uint24((uint256(PartyCode.unwrap(party(record))) << 7) | number));
    }

    function approach(AuthorizationRecord record) internal pure returns (ApproachCode) {
        return ApproachCode.wrap(uint16(AuthorizationRecord.unwrap(record) >> 16));
    }

    function purposes(AuthorizationRecord record) internal pure returns (Purposes) {
        return Purposes.wrap(uint8(AuthorizationRecord.unwrap(record) >> 32));
    }

    function definition(AuthorizationRecord record) internal pure returns (FirstTransferDefinition) {
        return FirstTransferDefinition(uint8(AuthorizationRecord.unwrap(record) >> 40));
    }

    /// @return True when any of `mask`'s flags is set.
    function has(AuthorizationRecord record, uint8 mask) internal pure returns (bool) {
        return uint8(AuthorizationRecord.unwrap(record) >> _FLAGS_AT) & mask != 0;
    }

    function metric(AuthorizationRecord record) internal pure returns (uint8) {
        return uint8(AuthorizationRecord.unwrap(record) >> 56);
    }

    function occurrenceFrom(AuthorizationRecord record) internal pure returns (uint16) {
        return uint16(AuthorizationRecord.unwrap(record) >> 64);
    }

    function occurrenceUntil(AuthorizationRecord record) internal pure returns (uint16) {
        return uint16(AuthorizationRecord.unwrap(record) >> 80);
    }

    /// @return Seconds since 1970 after which nothing more is tagged or first transferred, 0 for never.
    function expires(AuthorizationRecord record) internal pure returns (uint32) {
        return uint32(AuthorizationRecord.unwrap(record) >> 96);
    }

    function useFrom(AuthorizationRecord record) internal pure returns (uint32) {
        return uint32(AuthorizationRecord.unwrap(record) >> 128);
    }

    /// @return Seconds since 1970, 0 for no end.
    function useUntil(AuthorizationRecord record) internal pure returns (uint32) {
        return uint32(AuthorizationRecord.unwrap(record) >> 160);
    }

    function series(AuthorizationRecord record) internal pure returns (uint32) {
        return uint32(AuthorizationRecord.unwrap(record) >> 192);
    }

    /// @return The one acquiring Party when exactly one is listed, which spares reading the list; else 0.
    function onlyParty(AuthorizationRecord record) internal pure returns (PartyCode) {
        return PartyCode.wrap(uint16(AuthorizationRecord.unwrap(record) >> 224));
    }

    function withFlag(AuthorizationRecord record, uint8 flag) internal pure returns (AuthorizationRecord) {
        return AuthorizationRecord.wrap(AuthorizationRecord.unwrap(record) | (uint256(flag) << _FLAGS_AT));
    }
}
