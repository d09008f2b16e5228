// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {IBooks} from "../interfaces/IBooks.sol";
import {AccountRecord} from "../types/AccountRecord.sol";
import {ApproachCode} from "../types/ApproachCode.sol";
import {ApproachRecord} from "../types/ApproachRecord.sol";
import {AuthorizationRecord} from "../types/AuthorizationRecord.sol";
import {PartyCode} from "../types/PartyCode.sol";
import {RegistryCode} from "../types/RegistryCode.sol";
import {RegistryRecord} from "../types/RegistryRecord.sol";
import {PolicyRecord} from "../types/PolicyRecord.sol";
import {
    MAY_WRITE_ACCOUNTS,
    MAY_WRITE_APPROACHES,
    MAY_WRITE_AUTHORIZATIONS,
    Powers
} from "../types/Powers.sol";

/// @title The books that the ledger keeps for the rules, and the offices that may write in them
abstract contract Books is IBooks, AccessManaged {
    mapping(address office => Powers) private _offices;
    mapping(address account => AccountRecord) private _accounts;
    mapping(RegistryCode registry => RegistryRecord) private _registries;
    /// @dev By Party and approach in one key, as an authorization's record names them in its low 32 bits.
    mapping(uint32 partyAndApproach => ApproachRecord) private _approaches;
    mapping(uint32 authorization => AuthorizationRecord) private _authorizations;

    modifier onlyOffice(uint16 power) {
        require(_offices[msg.sender].has(power), MissingPower(msg.sender, power));
        _;
    }

    /// @inheritdoc IBooks
    function setOffice(address office, Powers powers) external restricted {
        _setOffice(office, powers);
    }

    /// @inheritdoc IBooks
    function writeAccount(address account, AccountRecord record) external onlyOffice(MAY_WRITE_ACCOUNTS) {
        _accounts[account] = record;
    }

    /// @inheritdoc IBooks
    function writePolicy(RegistryCode registry, PolicyRecord policy) external onlyOffice(MAY_WRITE_ACCOUNTS) {
        _registries[registry] = _registries[registry].withPolicy(policy);
    }

    /// @inheritdoc IBooks
    function writeApproach(
        PartyCode party,
        ApproachCode approach,
        ApproachRecord record
    ) external onlyOffice(MAY_WRITE_APPROACHES) {
        _approaches[_key(party, approach)] = record;
    }

    /// @inheritdoc IBooks
    function writeAuthorization(
        uint32 authorization,
        AuthorizationRecord record
    ) external onlyOffice(MAY_WRITE_AUTHORIZATIONS) {
        _authorizations[authorization] = record;
    }

    /// @inheritdoc IBooks
    function powersOf(address office) external view returns (Powers) {
        return _offices[office];
    }

    /// @inheritdoc IBooks
    function policyRecord(RegistryCode registry) external view returns (PolicyRecord) {
        return _registries[registry].policy();
    }

    /// @inheritdoc IBooks
    function accountAndPolicy(
        address account
    ) external view returns (AccountRecord record, PolicyRecord policy) {
        record = _accounts[account];
        policy = _registries[record.registry()].policy();
    }

    /// @inheritdoc IBooks
    function approachRecord(PartyCode party, ApproachCode approach) external view returns (ApproachRecord) {
        return _approaches[_key(party, approach)];
    }

    /// @inheritdoc IBooks
    function accountRecord(address account) public view returns (AccountRecord) {
        return _accounts[account];
    }

    /// @inheritdoc IBooks
    function authorizationRecord(
        uint32 authorization
    ) public view returns (AuthorizationRecord record, ApproachRecord approach) {
        record = _authorizations[authorization];
        approach = _approaches[uint32(AuthorizationRecord.unwrap(record))];
    }

    function _serialsIssued(RegistryCode registry) internal view returns (uint64) {
        return _registries[registry].serials();
    }

    /// @return batch The number of a new batch, from 1 on.
    /// @return first Its first serial: the registry's next one.
    function _takeSerials(
        RegistryCode registry,
        uint48 amount
    ) internal returns (uint64 batch, uint64 first) {
        RegistryRecord record = _registries[registry];
        (batch, first) = (record.batches() + 1, record.serials() + 1);
        _registries[registry] = record.withBatch(amount);
    }

    function _setOffice(address office, Powers powers) internal {
        _offices[office] = powers;
        emit OfficeSet(office, powers);
    }

    function _key(PartyCode party, ApproachCode approach) private pure returns (uint32) {
        return uint32(PartyCode.unwrap(party)) | (uint32(ApproachCode.unwrap(approach)) << 16);
    }
}
