// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {IAccessManager} from "@openzeppelin/contracts/access/manager/IAccessManager.sol";
import {IAccounts} from "./interfaces/IAccounts.sol";
import {Authorization, AuthorizationTerms, IAuthorizations} from "./interfaces/IAuthorizations.sol";
import {ILedger} from "./interfaces/ILedger.sol";
import {PartyRole} from "./interfaces/IPartyRoles.sol";
import {ApproachCode} from "./types/ApproachCode.sol";
import {
    AuthorizationRecord,
    CHANGEABLE,
    ENTITIES_LISTED,
    PARTIES_LISTED,
    REVOKED,
    REVOKED_ENTIRELY,
    SUPERSEDED
} from "./types/AuthorizationRecord.sol";
import {ACTIVITY_TYPES, FIRST_VINTAGE, LAST_VINTAGE, SECTORS} from "./types/CodeLists.sol";
import {PartyCode} from "./types/PartyCode.sol";
import {AUTHORIZE_BY_TWO, REVOKE_BY_TWO} from "./types/PolicyRecord.sol";
import {FirstTransferDefinition, PURPOSE_IMP, PURPOSE_OP, Purposes} from "./types/Purpose.sol";
import {RegistryCode} from "./types/RegistryCode.sol";
import {Countersigning} from "./offices/Countersigning.sol";
import {Office} from "./offices/Office.sol";

/// @title Authorizations, in immutable versions
contract Authorizations is IAuthorizations, Office, Countersigning, AccessManaged {
    /// @dev Read only when something is tagged.
    struct Limits {
        uint48 cap;
        uint48 date;
    }

    /// @dev All versions of one name. What any of them has tagged counts against the latest one's cap.
    struct Series {
        uint32 latest;
        uint16 versions;
        uint64 tagged;
    }

    IAccounts private immutable _ACCOUNTS;
    mapping(uint32 authorization => Limits) private _limits;
    mapping(uint32 authorization => mapping(PartyCode party => bool)) private _parties;
    mapping(uint32 authorization => mapping(uint32 entity => bool)) private _entitiesListed;
    mapping(bytes32 name => uint32 series) private _seriesOf;
    mapping(uint32 series => Series) private _series;
    mapping(uint8 metric => bool) private _metrics;
    uint32 private _authorizationCount;
    uint32 private _seriesCount;

    constructor(
        IAccessManager manager,
        ILedger ledger,
        IAccounts accounts
    ) Office(manager, ledger) AccessManaged(address(manager)) {
        _ACCOUNTS = accounts;
    }

    /// @inheritdoc IAuthorizations
    function nameMetric(uint8 metric, string calldata unit) external restricted {
        require(bytes(unit).length > 0, MetricUnnamed());
        require(!isMetric(metric), MetricAlreadyNamed(metric));
        _metrics[metric] = true;
        emit MetricNamed(metric, unit);
    }

    /// @inheritdoc IAuthorizations
    function authorize(AuthorizationTerms calldata terms) external returns (uint32 authorization) {
        PartyCode party = terms.registry.party();
        require(_ACCOUNTS.isRegistryOpen(terms.registry), IAccounts.RegistryNotOpen(terms.registry));
        _requireRole(party, PartyRole.Authority);
        _checkTerms(terms);
        bool open = _LEDGER.approachRecord(party, terms.approach).isOpen();
        require(open, ApproachNotOpen(party, terms.approach));
        if (_LEDGER.policyRecord(terms.registry).has(AUTHORIZE_BY_TWO) && !_countersigned(party)) return 0;
        authorization = ++_authorizationCount;
        (uint32 series, uint16 version) = _supersede(terms, authorization);
        _store(authorization, series, terms);
        emit Authorized(authorization, party, version, msg.sender, terms);
    }

    /// @inheritdoc IAuthorizations
    function revoke(uint32 authorization, bool entirely, string calldata reason) external {
        AuthorizationRecord record = _known(authorization);
        _requireRole(record.party(), PartyRole.Authority);
        require(!record.has(entirely ? REVOKED_ENTIRELY : REVOKED), AuthorizationClosed(authorization));
        require(!entirely || record.has(CHANGEABLE), AuthorizationUnchangeable(authorization));
        require(bytes(reason).length > 0, IAccounts.ReasonMissing());
        PartyCode party = record.party();
        if (_LEDGER.policyRecord(record.registry()).has(REVOKE_BY_TWO) && !_countersigned(party)) return;
        uint8 flags = entirely ? REVOKED | REVOKED_ENTIRELY : REVOKED;
        _LEDGER.writeAuthorization(authorization, record.withFlag(flags));
        emit AuthorizationRevoked(authorization, msg.sender, entirely, reason);
    }

    /// @inheritdoc IAuthorizations
    function count(uint32 former, uint32 authorization, uint48 amount) external returns (uint48 date) {
        require(msg.sender == _LEDGER.rulebook(), OnlyRulebook(msg.sender));
        if (former != 0) _series[_record(former).series()].tagged -= amount;
        Series storage series = _series[_record(authorization).series()];
        uint256 tagged = uint256(series.tagged) + amount;
        Limits memory limits = _limits[authorization];
        bool within = limits.cap == 0 || tagged <= limits.cap;
        require(within, CapExceeded(authorization, limits.cap, tagged));
        series.tagged = uint64(tagged);
        return limits.date;
    }

    /// @inheritdoc IAuthorizations
    function authorizationOf(uint32 authorization) external view returns (Authorization memory) {
        AuthorizationRecord record = _record(authorization);
        return
            Authorization({
                party: record.party(),
                approach: record.approach(),
                purposes: record.purposes(),
                firstTransferDefinition: record.definition(),
                metric: record.metric(),
                revoked: record.has(REVOKED),
                revokedEntirely: record.has(REVOKED_ENTIRELY),
                superseded: record.has(SUPERSEDED),
                partiesListed: record.has(PARTIES_LISTED),
                entitiesListed: record.has(ENTITIES_LISTED),
                changeableAfterFirstTransfer: record.has(CHANGEABLE),
                date: _limits[authorization].date,
                cap: _limits[authorization].cap,
                tagged: _series[record.series()].tagged,
                occurrenceFrom: record.occurrenceFrom(),
                occurrenceUntil: record.occurrenceUntil(),
                expires: record.expires(),
                useFrom: record.useFrom(),
                useUntil: record.useUntil()
            });
    }

    /// @inheritdoc IAuthorizations
    function isPartyListed(uint32 authorization, PartyCode party) external view returns (bool) {
        return _parties[authorization][party];
    }

    /// @inheritdoc IAuthorizations
    function isEntityListed(uint32 authorization, uint32 entity) external view returns (bool) {
        return _entitiesListed[authorization][entity];
    }

    /// @inheritdoc IAuthorizations
    function isMetric(uint8 metric) public view returns (bool) {
        return metric == 0 || _metrics[metric];
    }

    function _record(uint32 authorization) private view returns (AuthorizationRecord record) {
        (record, ) = _LEDGER.authorizationRecord(authorization);
    }

    function _known(uint32 authorization) private view returns (AuthorizationRecord record) {
        record = _record(authorization);
        require(record.isKnown(), UnknownAuthorization(authorization));
    }

    function _supersede(
        AuthorizationTerms calldata terms,
        uint32 authorization
    ) private returns (uint32 series, uint16 version) {
        bytes32 key = keccak256(abi.encode(terms.registry, terms.name));
        series = _seriesOf[key];
        if (series == 0) _seriesOf[key] = series = ++_seriesCount;
        Series storage versions = _series[series];
        uint32 former = versions.latest;
        if (former != 0) _close(former, terms);
        version = ++versions.versions;
        versions.latest = authorization;
    }

    /// @dev What a series counts is of one metric and under one approach.
    function _close(uint32 former, AuthorizationTerms calldata terms) private {
        AuthorizationRecord record = _record(former);
        require(record.metric() == terms.metric, AuthorizationInvalid("metric"));
        require(record.approach() == terms.approach, AuthorizationInvalid("approach"));
        _LEDGER.writeAuthorization(former, record.withFlag(SUPERSEDED));
    }

    function _store(uint32 authorization, uint32 series, AuthorizationTerms calldata terms) private {
        _LEDGER.writeAuthorization(authorization, _pack(terms, series));
        _limits[authorization] = Limits(terms.cap, terms.date);
        for (uint256 i = 0; i < terms.parties.length; ++i) _parties[authorization][terms.parties[i]] = true;
        for (uint256 i = 0; i < terms.entities.length; ++i) {
            _entitiesListed[authorization][terms.entities[i]] = true;
        }
    }

    /// @dev Field by field at the places that `AuthorizationRecord` names.
    function _pack(
        AuthorizationTerms calldata terms,
        uint32 series
    ) private pure returns (AuthorizationRecord) {
        uint256 word = uint256(PartyCode.unwrap(terms.registry.party()));
        word |= uint256(ApproachCode.unwrap(terms.approach)) << 16;
        word |= uint256(Purposes.unwrap(terms.purposes)) << 32;
        word |= uint256(terms.firstTransferDefinition) << 40;
        word |= uint256(_flagsOf(terms)) << 48;
        word |= uint256(terms.metric) << 56;
        word |= uint256(terms.occurrenceFrom) << 64;
        word |= uint256(terms.occurrenceUntil) << 80;
        word |= uint256(terms.expires) << 96;
        word |= uint256(terms.useFrom) << 128;
        word |= uint256(terms.useUntil) << 160;
        word |= uint256(series) << 192;
        if (terms.parties.length == 1) word |= uint256(PartyCode.unwrap(terms.parties[0])) << 224;
        word |= uint256(RegistryCode.unwrap(terms.registry) & 127) << 240;
        return AuthorizationRecord.wrap(word);
    }

    function _flagsOf(AuthorizationTerms calldata terms) private pure returns (uint8 flags) {
        if (terms.parties.length > 0) flags |= PARTIES_LISTED;
        if (terms.entities.length > 0) flags |= ENTITIES_LISTED;
        if (terms.changeableAfterFirstTransfer) flags |= CHANGEABLE;
    }

    function _checkTerms(AuthorizationTerms calldata terms) private view {
        require(bytes(terms.name).length > 0, AuthorizationUnnamed());
        require(terms.approach.isNumbered(), AuthorizationInvalid("approach"));
        require(terms.purposes.isValid(), AuthorizationInvalid("purposes"));
        require(terms.date > 0 && terms.date <= block.timestamp, AuthorizationInvalid("date"));
        require(isMetric(terms.metric), MetricUnknown(terms.metric));
        // 2/CMA.3 annex, para 1: mitigation from 2021 on.
        require(terms.occurrenceFrom >= FIRST_VINTAGE, AuthorizationInvalid("occurrenceFrom"));
        require(
            terms.occurrenceUntil >= terms.occurrenceFrom && terms.occurrenceUntil <= LAST_VINTAGE,
            AuthorizationInvalid("occurrenceUntil")
        );
        require(terms.expires == 0 || terms.expires > block.timestamp, AuthorizationInvalid("expires"));
        require(terms.useUntil == 0 || terms.useUntil > terms.useFrom, AuthorizationInvalid("useUntil"));
        require(terms.sectors != 0 && terms.sectors >> SECTORS == 0, AuthorizationInvalid("sectors"));
        require(terms.activityTypes >> ACTIVITY_TYPES == 0, AuthorizationInvalid("activityTypes"));
        for (uint256 i = 0; i < terms.parties.length; ++i) {
            require(terms.parties[i].isValid(), AuthorizationInvalid("parties"));
        }
        for (uint256 i = 0; i < terms.entities.length; ++i) {
            require(_ACCOUNTS.isEntity(terms.entities[i]), IAccounts.UnknownEntity(terms.entities[i]));
        }
        // Para 2(b): a first transfer definition belongs to OIMP, and OIMP needs one.
        bool oimp = terms.purposes.allows(PURPOSE_IMP | PURPOSE_OP);
        bool defined = terms.firstTransferDefinition != FirstTransferDefinition.None;
        require(oimp == defined, AuthorizationInvalid("firstTransferDefinition"));
    }
}
