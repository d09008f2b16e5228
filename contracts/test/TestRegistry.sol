// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import {Entity} from "../interfaces/IAccounts.sol";
import {AuthorizationTerms} from "../interfaces/IAuthorizations.sol";
import {Activity, Issuance, MitigationType, Underlying} from "../interfaces/IIssuances.sol";
import {PartyRole} from "../interfaces/IPartyRoles.sol";
import {Issuances} from "../Issuances.sol";
import {Ledger} from "../Ledger.sol";
import {Rulebook} from "../Rulebook.sol";
import {ApproachCode} from "../types/ApproachCode.sol";
import {PartyCode} from "../types/PartyCode.sol";
import {FirstTransferDefinition, Purposes} from "../types/Purpose.sol";
import {RegistryCode} from "../types/RegistryCode.sol";
import {SerialId} from "../types/SerialId.sol";
import {Test} from "./Test.sol";

/// @title Two Parties with their registries, people and accounts
/// @dev XXA is the host: accounts 0 to 2 are its Party's, an entity's that needs approval, and a free entity's.
/// XXC acquires: accounts 3 and 4 are its Party's and an entity's that needs approval.
abstract contract TestRegistry is Test {
    /// @dev As the codes pack them: X is the 24th letter, C the third.
    PartyCode internal constant XXA = PartyCode.wrap((24 << 10) | (24 << 5) | 1);
    PartyCode internal constant XXC = PartyCode.wrap((24 << 10) | (24 << 5) | 3);
    RegistryCode internal constant XXA01 = RegistryCode.wrap((25_345 << 7) | 1);
    RegistryCode internal constant XXC01 = RegistryCode.wrap((25_347 << 7) | 1);
    ApproachCode internal constant CA0001 = ApproachCode.wrap(1);
    bytes32 internal constant ACTIVITY = "cookstoves";
    /// @dev 1 July 2026; the monitoring period is the first 100 days of 2024.
    uint256 internal constant NOW = 1_782_864_000;
    uint32 internal constant YEAR_2024 = 1_704_067_200;

    address internal constant REGISTRAR_A = address(0xA1);
    address internal constant AUTHORITY_A = address(0xA2);
    /// @dev A second authority of XXA, who also operates the entity's account 1.
    address internal constant DEPUTY_A = address(0xA3);
    address internal constant REGISTRAR_C = address(0xC1);
    address internal constant AUTHORITY_C = address(0xC2);

    AccessManager internal immutable _MANAGER;
    Ledger internal immutable _LEDGER;
    Issuances internal immutable _ISSUANCES;
    Rulebook internal immutable _RULEBOOK;
    address[] internal _accounts;

    constructor() {
        VM.warp(NOW);
        AccessManager manager = new AccessManager(address(this));
        Ledger ledger = new Ledger(address(manager));
        Issuances issuances = new Issuances(address(manager), ledger);
        Rulebook rulebook = new Rulebook(address(manager), ledger, address(issuances));
        ledger.setRulebook(address(rulebook));
        (_MANAGER, _LEDGER, _ISSUANCES, _RULEBOOK) = (manager, ledger, issuances, rulebook);
        _openParty(XXA01, REGISTRAR_A, AUTHORITY_A);
        _openParty(XXC01, REGISTRAR_C, AUTHORITY_C);
        manager.grantRole(rulebook.roleId(XXA, PartyRole.Authority), DEPUTY_A, 0);
        _openAccounts(rulebook);
        VM.prank(REGISTRAR_A);
        issuances.registerActivity(ACTIVITY, XXA01, Activity("Cookstoves", 0, 0, bytes32(0)));
    }

    function _openParty(RegistryCode registry, address registrar, address authority) private {
        PartyCode party = registry.party();
        _MANAGER.grantRole(_RULEBOOK.roleId(party, PartyRole.Registrar), registrar, 0);
        _MANAGER.grantRole(_RULEBOOK.roleId(party, PartyRole.Authority), authority, 0);
        _RULEBOOK.openRegistry(registry, "Registry");
        VM.prank(registrar);
        _RULEBOOK.openTerminalAccounts(registry, CA0001);
        VM.prank(registrar);
        _RULEBOOK.registerEntity(registry, Entity("Entity", party, "1"));
    }

    function _openAccounts(Rulebook rulebook) private {
        VM.prank(REGISTRAR_A);
        rulebook.registerEntity(XXA01, Entity("Trader", XXA, "2"));
        _openAccount(XXA01, 0, true);
        _openAccount(XXA01, 1, false);
        _openAccount(XXA01, 3, true);
        _openAccount(XXC01, 0, true);
        _openAccount(XXC01, 2, false);
        VM.prank(_accounts[1]);
        _LEDGER.setApprovalForAll(DEPUTY_A, true);
    }

    function _openAccount(RegistryCode registry, uint32 entity, bool free) private {
        address account = address(uint160(0xACC0 + _accounts.length));
        _accounts.push(account);
        VM.prank(registry == XXA01 ? REGISTRAR_A : REGISTRAR_C);
        _RULEBOOK.openAccount(account, registry, entity, free);
    }

    function _authorize(
        string memory name,
        uint8 purposes,
        FirstTransferDefinition definition,
        uint48 cap
    ) internal returns (uint32) {
        AuthorizationTerms memory terms;
        (terms.name, terms.registry, terms.approach) = (name, XXA01, CA0001);
        (terms.date, terms.sectors) = (uint48(NOW - 1 days), 1);
        (terms.purposes, terms.firstTransferDefinition) = (Purposes.wrap(purposes), definition);
        (terms.occurrenceFrom, terms.occurrenceUntil, terms.cap) = (2021, 2030, cap);
        VM.prank(AUTHORITY_A);
        return _RULEBOOK.authorize(terms);
    }

    function _issuance(
        address to,
        uint48 amount,
        uint32 authorization
    ) internal pure returns (Issuance memory) {
        return
            Issuance({
                registry: XXA01,
                activity: ACTIVITY,
                to: to,
                vintage: 2024,
                amount: amount,
                monitoredFrom: YEAR_2024,
                monitoredUntil: YEAR_2024 + 100 days,
                mitigationType: MitigationType.EmissionReductions,
                underlying: Underlying("", "", 0, ""),
                documentHash: bytes32(0),
                authorization: authorization
            });
    }

    function _issue(address to, uint48 amount, uint32 authorization) internal returns (SerialId) {
        VM.prank(REGISTRAR_A);
        return _ISSUANCES.issue(_issuance(to, amount, authorization));
    }
}
