// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ApproachCode} from "../types/ApproachCode.sol";
import {PartyCode} from "../types/PartyCode.sol";
import {FirstTransferCause, FirstTransferDefinition, Purposes} from "../types/Purpose.sol";
import {RegistryCode} from "../types/RegistryCode.sol";
import {SerialId} from "../types/SerialId.sol";

/// @notice What a Party authorizes, column for column what AEF table 2 reports (4/CMA.6 annex II).
struct AuthorizationTerms {
    /// The Party's own id of the authorization, the same for all its versions.
    string name;
    RegistryCode registry;
    ApproachCode approach;
    /// Seconds since 1970; the date of the authorization, which may lie before its recording.
    uint48 date;
    Purposes purposes;
    FirstTransferDefinition firstTransferDefinition;
    /// The named purposes for OIMP, such as "CORSIA"; empty without OIMP.
    string oimp;
    /// tCO2e; 0 for no limit.
    uint48 cap;
    /// Vintages covered, both included.
    uint16 occurrenceFrom;
    uint16 occurrenceUntil;
    /// Seconds since 1970 between which use and cancellation are allowed; 0 for no bound.
    uint32 useFrom;
    uint32 useUntil;
    /// Bit per sector of the code list, in its order.
    uint16 sectors;
    /// Bit per activity type of the code list, in its order.
    uint32 activityTypes;
    /// Parties that may acquire; empty for any.
    PartyCode[] parties;
    /// Entities that may use or cancel; empty for any.
    uint32[] entities;
    /// SHA-256 of the letter of authorization.
    bytes32 termsHash;
    string conditions;
    /// Whether the terms themselves allow change after first transfer.
    bool changeableAfterFirstTransfer;
}

/// @notice The part of an authorization that moves read, in two storage slots; only a use reads the second.
struct AuthorizationRecord {
    PartyCode party;
    ApproachCode approach;
    Purposes purposes;
    FirstTransferDefinition firstTransferDefinition;
    bool revoked;
    bool superseded;
    bool partiesListed;
    bool entitiesListed;
    uint48 cap;
    uint48 tagged;
    uint16 occurrenceFrom;
    uint16 occurrenceUntil;
    uint32 useFrom;
    uint32 useUntil;
}

/// @title Authorizations and the first transfers they define
interface IAuthorizations {
    event Authorized(
        uint32 indexed authorization,
        PartyCode indexed party,
        uint16 version,
        address by,
        AuthorizationTerms terms
    );
    event AuthorizationRevoked(uint32 indexed authorization, address indexed by, string reason);

    /// @notice The run was first transferred, once for each of its serials (2/CMA.3 annex, para 2).
    /// @param effective Seconds since 1970: the date that counts, the authorization's own when it is the cause.
    /// @param acquirer The acquiring registry when the cause is international, else 0.
    event FirstTransfer(
        SerialId indexed id,
        uint256 amount,
        PartyCode indexed party,
        uint32 indexed authorization,
        FirstTransferCause cause,
        uint48 effective,
        RegistryCode acquirer
    );

    error UnknownAuthorization(uint32 authorization);
    error AuthorizationUnnamed();
    error AuthorizationInvalid(string field);
    error AuthorizationClosed(uint32 authorization);
    error AuthorizationOfAnotherParty(uint32 authorization, PartyCode party);
    error AlreadyAuthorized(SerialId id, uint32 authorization);
    error VintageOutsideAuthorization(uint32 authorization, uint16 vintage);
    error CapExceeded(uint32 authorization, uint48 cap, uint256 wouldBe);

    /// @notice Authority only: publishes an immutable version; a name used before supersedes its last version.
    /// @dev Superseding closes the older version for tagging and leaves what stands under it (4/CMA.6).
    function authorize(AuthorizationTerms calldata terms) external returns (uint32 authorization);

    /// @notice Authority only: no effect on what is already first transferred.
    function revoke(uint32 authorization, string calldata reason) external;

    /// @notice Registrar only: tags the last `amount` serials of the run, making them authorized.
    /// First transfers them at once when the definition is authorization or issuance.
    function tag(SerialId id, uint48 amount, uint32 authorization) external returns (SerialId tagged);

    function authorizationOf(uint32 authorization) external view returns (AuthorizationRecord memory);
    function isPartyListed(uint32 authorization, PartyCode party) external view returns (bool);
    function isEntityListed(uint32 authorization, uint32 entity) external view returns (bool);
}
