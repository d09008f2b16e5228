// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {Activity, IIssuances, Issuance, MitigationType, Underlying} from "./interfaces/IIssuances.sol";
import {ILedger} from "./interfaces/ILedger.sol";
import {PartyRole} from "./interfaces/IPartyRoles.sol";
import {IRules} from "./interfaces/IRules.sol";
import {PartyRoles} from "./PartyRoles.sol";
import {SerialClaims} from "./SerialClaims.sol";
import {yearOf} from "./types/Calendar.sol";
import {ACTIVITY_TYPES, FIRST_VINTAGE, SECTORS} from "./types/CodeLists.sol";
import {RegistryCode} from "./types/RegistryCode.sol";
import {SerialId} from "./types/SerialId.sol";

/// @title Issuances
contract Issuances is IIssuances, PartyRoles {
    using SerialClaims for SerialClaims.Series;

    ILedger private immutable _LEDGER;
    mapping(RegistryCode registry => mapping(bytes32 activity => bool)) private _activities;
    mapping(bytes32 series => SerialClaims.Series) private _claims;

    constructor(address authority, ILedger ledger) AccessManaged(authority) {
        _LEDGER = ledger;
    }

    /// @inheritdoc IIssuances
    function registerActivity(bytes32 activity, RegistryCode registry, Activity calldata terms) external {
        _requireRole(registry.party(), PartyRole.Registrar);
        require(registry.isValid(), ActivityInvalid("registry"));
        require(activity != 0, ActivityInvalid("id"));
        require(bytes(terms.title).length > 0, ActivityInvalid("title"));
        require(terms.sector < SECTORS, ActivityInvalid("sector"));
        require(terms.activityType < ACTIVITY_TYPES, ActivityInvalid("activityType"));
        require(!_activities[registry][activity], ActivityAlreadyRegistered(activity));
        _activities[registry][activity] = true;
        emit ActivityRegistered(activity, registry, terms);
    }

    /// @inheritdoc IIssuances
    function issue(Issuance calldata terms) external returns (SerialId id) {
        _requireRole(terms.registry.party(), PartyRole.Registrar);
        _checkIssuance(terms);
        if (bytes(terms.underlying.programme).length > 0) _claim(terms.underlying, terms.amount);
        IRules rules = IRules(_LEDGER.rulebook());
        id = rules.issue(terms.to, terms.registry, terms.vintage, terms.amount);
        emit Issued(id, terms.activity, msg.sender, terms);
        if (terms.authorization != 0) rules.tagIssued(id, terms.authorization);
    }

    function _claim(Underlying calldata underlying, uint48 amount) private {
        bytes32 series = keccak256(abi.encode(underlying.programme, underlying.prefix, underlying.suffix));
        _claims[series].claim(underlying.first, amount);
    }

    function _checkIssuance(Issuance calldata terms) private view {
        require(_activities[terms.registry][terms.activity], UnknownActivity(terms.activity));
        require(terms.mitigationType != MitigationType.None, MitigationTypeMissing());
        require(terms.vintage >= FIRST_VINTAGE, VintageTooEarly(terms.vintage));
        // 6/CMA.4 annex I, para 5(e): a vintage is one year, so monitoring over years is issued year by year.
        require(
            yearOf(terms.monitoredFrom) == terms.vintage &&
                yearOf(terms.monitoredUntil) == terms.vintage &&
                terms.monitoredFrom <= terms.monitoredUntil,
            VintageOutsideMonitoring(terms.vintage, terms.monitoredFrom, terms.monitoredUntil)
        );
        require(terms.monitoredUntil < block.timestamp, MonitoringNotOver(terms.monitoredUntil));
    }
}
