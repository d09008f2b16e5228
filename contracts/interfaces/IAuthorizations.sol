// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ApproachCode} from "../types/ApproachCode.sol";
import {PartyCode} from "../types/PartyCode.sol";
import {FirstTransferDefinition, Purposes} from "../types/Purpose.sol";
import {RegistryCode} from "../types/RegistryCode.sol";
import {ICountersigned} from "./ICountersigned.sol";
import {IPartyRoles} from "./IPartyRoles.sol";

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
    /// The metric of the cap and of what may be tagged: 0 for tCO2e.
    uint8 metric;
    /// Over all versions of the name, in the metric; 0 for no limit.
    uint48 cap;
    /// Vintages covered, both included.
    uint16 occurrenceFrom;
    uint16 occurrenceUntil;
    /// Seconds since 1970 after which nothing more is tagged or first transferred; 0 for never.
    uint32 expires;
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

/// @notice An authorization's version, in the terms that rules read.
struct Authorization {
    PartyCode party;
    ApproachCode approach;
    Purposes purposes;
    FirstTransferDefinition firstTransferDefinition;
    uint8 metric;
    bool revoked;
    /// Revoked for what has been first transferred as well.
    bool revokedEntirely;
    bool superseded;
    bool partiesListed;
    bool entitiesListed;
    bool changeableAfterFirstTransfer;
    uint48 date;
    uint48 cap;
    /// Over all versions of the name.
    uint64 tagged;
    uint16 occurrenceFrom;
    uint16 occurrenceUntil;
    uint32 expires;
    uint32 useFrom;
    uint32 useUntil;
}

/// @title Authorizations, in immutable versions
interface IAuthorizations is IPartyRoles, ICountersigned {
    event Authorized(
        uint32 indexed authorization,
        PartyCode indexed party,
        uint16 version,
        address by,
        AuthorizationTerms terms
    );
    /// @param entirely Whether it reaches what has been first transferred, as only changeable terms allow.
    event AuthorizationRevoked(
        uint32 indexed authorization,
        address indexed by,
        bool entirely,
        string reason
    );
    /// @notice The word for a metric that is not tCO2e.
    event MetricNamed(uint8 indexed metric, string unit);

    error OnlyRulebook(address caller);
    error UnknownAuthorization(uint32 authorization);
    error AuthorizationUnnamed();
    error AuthorizationInvalid(string field);
    error AuthorizationClosed(uint32 authorization);
    error AuthorizationUnchangeable(uint32 authorization);
    error ApproachNotOpen(PartyCode party, ApproachCode approach);
    error CapExceeded(uint32 authorization, uint48 cap, uint256 wouldBe);
    error MetricUnknown(uint8 metric);
    error MetricAlreadyNamed(uint8 metric);
    error MetricUnnamed();

    /// @notice Administrator only: names a metric other than tCO2e, once (2/CMA.3 annex, para 9).
    function nameMetric(uint8 metric, string calldata unit) external;

    /// @notice Authority only: publishes an immutable version; a name used before supersedes its last version.
    /// @dev Superseding closes the older version for tagging and leaves what stands under it (4/CMA.6).
    /// @return authorization Its number; 0 when the Party's policy asks for a second person first.
    function authorize(AuthorizationTerms calldata terms) external returns (uint32 authorization);

    /// @notice Authority only: no effect on what is already first transferred, unless `entirely`, which only
    /// terms that allow a change after first transfer permit.
    function revoke(uint32 authorization, bool entirely, string calldata reason) external;

    /// @notice Rulebook only: counts `amount` from under the authorization `former`, 0 for none, to under
    /// `authorization`, within its cap.
    /// @return date Seconds since 1970: the date of the authorization.
    function count(uint32 former, uint32 authorization, uint48 amount) external returns (uint48 date);

    function authorizationOf(uint32 authorization) external view returns (Authorization memory);
    function isPartyListed(uint32 authorization, PartyCode party) external view returns (bool);
    function isEntityListed(uint32 authorization, uint32 entity) external view returns (bool);
    function isMetric(uint8 metric) external view returns (bool);
}
