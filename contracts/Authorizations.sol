// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Accounts} from "./Accounts.sol";
import {AuthorizationRecord, AuthorizationTerms, IAuthorizations} from "./interfaces/IAuthorizations.sol";
import {PartyRole} from "./interfaces/IPartyRoles.sol";
import {LedgerBound} from "./LedgerBound.sol";
import {ACTIVITY_TYPES, FIRST_VINTAGE, LAST_VINTAGE, SECTORS} from "./types/CodeLists.sol";
import {PartyCode} from "./types/PartyCode.sol";
import {FirstTransferCause, FirstTransferDefinition, PURPOSE_IMP, PURPOSE_OP} from "./types/Purpose.sol";
import {RegistryCode} from "./types/RegistryCode.sol";
import {FIRST_TRANSFERRED, Run} from "./types/Run.sol";
import {SerialId} from "./types/SerialId.sol";

/// @title Authorizations and the first transfers they define
abstract contract Authorizations is IAuthorizations, Accounts, LedgerBound {
    struct Version {
        uint32 latest;
        uint16 number;
    }

    mapping(uint32 authorization => AuthorizationRecord) private _records;
    mapping(uint32 authorization => uint48) private _dates;
    mapping(uint32 authorization => mapping(PartyCode party => bool)) private _parties;
    mapping(uint32 authorization => mapping(uint32 entity => bool)) private _entitiesListed;
    mapping(bytes32 series => Version) private _versions;
    uint32 private _authorizationCount;

    /// @inheritdoc IAuthorizations
    function authorize(AuthorizationTerms calldata terms) external returns (uint32 authorization) {
        _requireOpen(terms.registry);
        PartyCode party = terms.registry.party();
        _requireRole(party, PartyRole.Authority);
        _checkTerms(terms);
        authorization = ++_authorizationCount;
        uint16 version = _supersede(party, terms.name, authorization);
        _store(authorization, terms);
        emit Authorized(authorization, party, version, msg.sender, terms);
    }

    /// @inheritdoc IAuthorizations
    function revoke(uint32 authorization, string calldata reason) external {
        AuthorizationRecord storage record = _known(authorization);
        _requireRole(record.party, PartyRole.Authority);
        require(!record.revoked, AuthorizationClosed(authorization));
        record.revoked = true;
        emit AuthorizationRevoked(authorization, msg.sender, reason);
    }

    /// @inheritdoc IAuthorizations
    function tag(SerialId id, uint48 amount, uint32 authorization) external returns (SerialId tagged) {
        _requireRole(id.host(), PartyRole.Registrar);
        tagged = _LEDGER.detach(id, amount);
        _tag(tagged, authorization);
    }

    /// @inheritdoc IAuthorizations
    function authorizationOf(uint32 authorization) external view returns (AuthorizationRecord memory) {
        return _records[authorization];
    }

    /// @inheritdoc IAuthorizations
    function isPartyListed(uint32 authorization, PartyCode party) public view returns (bool) {
        return _parties[authorization][party];
    }

    /// @inheritdoc IAuthorizations
    function isEntityListed(uint32 authorization, uint32 entity) public view returns (bool) {
        return _entitiesListed[authorization][entity];
    }

    function _record(uint32 authorization) internal view returns (AuthorizationRecord storage) {
        return _records[authorization];
    }

    /// @dev Tags the whole run and, where the definition says so, first transfers it on the spot.
    function _tag(SerialId id, uint32 authorization) internal {
        Run run = _runOf(id);
        AuthorizationRecord storage record = _known(authorization);
        _checkTag(id, run, authorization, record);
        _release(run);
        uint256 tagged = uint256(record.tagged) + run.length();
        uint48 cap = record.cap == 0 ? type(uint48).max : record.cap;
        require(tagged <= cap, CapExceeded(authorization, cap, tagged));
        record.tagged = uint48(tagged);
        bool atOnce =
            record.firstTransferDefinition == FirstTransferDefinition.Authorization ||
                record.firstTransferDefinition == FirstTransferDefinition.Issuance;
        _LEDGER.tag(id, authorization, atOnce ? FIRST_TRANSFERRED : 0);
        if (atOnce) _emitFirstTransferByDefinition(id, run.length(), authorization, record);
    }

    function _emitFirstTransferByDefinition(
        SerialId id,
        uint48 amount,
        uint32 authorization,
        AuthorizationRecord storage record
    ) private {
        bool byAuthorization = record.firstTransferDefinition == FirstTransferDefinition.Authorization;
        emit FirstTransfer(
            id,
            amount,
            record.party,
            authorization,
            byAuthorization ? FirstTransferCause.Authorization : FirstTransferCause.Issuance,
            byAuthorization ? _dates[authorization] : uint48(block.timestamp),
            RegistryCode.wrap(0)
        );
    }

    /// @dev What stood under a revoked or superseded version, and was not first transferred, may be tagged anew.
    function _release(Run run) private {
        if (run.authorization() != 0) _records[run.authorization()].tagged -= run.length();
    }

    function _checkTag(
        SerialId id,
        Run run,
        uint32 authorization,
        AuthorizationRecord storage record
    ) private view {
        require(record.party == id.host(), AuthorizationOfAnotherParty(authorization, id.host()));
        require(!record.revoked && !record.superseded, AuthorizationClosed(authorization));
        uint16 vintage = id.vintage();
        require(
            vintage >= record.occurrenceFrom && vintage <= record.occurrenceUntil,
            VintageOutsideAuthorization(authorization, vintage)
        );
        AuthorizationRecord storage old = _records[run.authorization()];
        require(
            run.authorization() == 0 || ((old.revoked || old.superseded) && !run.has(FIRST_TRANSFERRED)),
            AlreadyAuthorized(id, run.authorization())
        );
    }

    function _supersede(
        PartyCode party,
        string calldata name,
        uint32 authorization
    ) private returns (uint16 number) {
        Version storage version = _versions[keccak256(abi.encode(party, name))];
        if (version.latest != 0) _records[version.latest].superseded = true;
        number = ++version.number;
        version.latest = authorization;
    }

    function _store(uint32 authorization, AuthorizationTerms calldata terms) private {
        _records[authorization] = AuthorizationRecord({
            party: terms.registry.party(),
            approach: terms.approach,
            purposes: terms.purposes,
            firstTransferDefinition: terms.firstTransferDefinition,
            revoked: false,
            superseded: false,
            partiesListed: terms.parties.length > 0,
            entitiesListed: terms.entities.length > 0,
            cap: terms.cap,
            tagged: 0,
            occurrenceFrom: terms.occurrenceFrom,
            occurrenceUntil: terms.occurrenceUntil,
            useFrom: terms.useFrom,
            useUntil: terms.useUntil
        });
        _dates[authorization] = terms.date;
        for (uint256 i = 0; i < terms.parties.length; ++i) _parties[authorization][terms.parties[i]] = true;
        for (uint256 i = 0; i < terms.entities.length; ++i) {
            require(_isEntity(terms.entities[i]), UnknownEntity(terms.entities[i]));
            _entitiesListed[authorization][terms.entities[i]] = true;
        }
    }

    function _checkTerms(AuthorizationTerms calldata terms) private view {
        require(bytes(terms.name).length > 0, AuthorizationUnnamed());
        require(terms.approach.isNumbered(), AuthorizationInvalid("approach"));
        require(terms.purposes.isValid(), AuthorizationInvalid("purposes"));
        require(terms.date > 0 && terms.date <= block.timestamp, AuthorizationInvalid("date"));
        // 2/CMA.3 annex, para 1: mitigation from 2021 on.
        require(terms.occurrenceFrom >= FIRST_VINTAGE, AuthorizationInvalid("occurrenceFrom"));
        require(
            terms.occurrenceUntil >= terms.occurrenceFrom && terms.occurrenceUntil <= LAST_VINTAGE,
            AuthorizationInvalid("occurrenceUntil")
        );
        require(terms.useUntil == 0 || terms.useUntil > terms.useFrom, AuthorizationInvalid("useUntil"));
        require(terms.sectors != 0 && terms.sectors >> SECTORS == 0, AuthorizationInvalid("sectors"));
        require(terms.activityTypes >> ACTIVITY_TYPES == 0, AuthorizationInvalid("activityTypes"));
        for (uint256 i = 0; i < terms.parties.length; ++i) {
            require(terms.parties[i].isValid(), AuthorizationInvalid("parties"));
        }
        // Para 2(b): a first transfer definition belongs to OIMP, and OIMP needs one.
        bool oimp = terms.purposes.allows(PURPOSE_IMP | PURPOSE_OP);
        bool defined = terms.firstTransferDefinition != FirstTransferDefinition.None;
        require(oimp == defined, AuthorizationInvalid("firstTransferDefinition"));
    }

    function _known(uint32 authorization) private view returns (AuthorizationRecord storage record) {
        record = _records[authorization];
        require(record.party != PartyCode.wrap(0), UnknownAuthorization(authorization));
    }
}
