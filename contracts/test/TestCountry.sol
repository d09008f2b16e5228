// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Entity} from "../interfaces/IAccounts.sol";
import {Levies} from "../interfaces/IApproaches.sol";
import {AuthorizationTerms} from "../interfaces/IAuthorizations.sol";
import {Activity, Issuance, MitigationType} from "../interfaces/IIssuances.sol";
import {AccountKind} from "../types/AccountKind.sol";
import {ApproachCode} from "../types/ApproachCode.sol";
import {ApproachStatus} from "../types/ApproachRecord.sol";
import {RegistryCode} from "../types/RegistryCode.sol";
import {SerialId} from "../types/SerialId.sol";
import {TestRegistry} from "./TestRegistry.sol";

/// @title Two Parties with their registries, accounts and approaches
/// @dev XXA is the host: accounts 0 to 2 are its Party's, an entity's that needs approval, and a free entity's.
/// XXC acquires: accounts 3 and 4 are its Party's and an entity's that needs approval. 5 to 7 are reserves of XXA for
/// share of proceeds, buffer and retention. CA0001 and CA0002 are XXA's and active.
abstract contract TestCountry is TestRegistry {
    RegistryCode internal constant XXA01 = RegistryCode.wrap((25_345 << 7) | 1);
    RegistryCode internal constant XXC01 = RegistryCode.wrap((25_347 << 7) | 1);
    ApproachCode internal constant CA0001 = ApproachCode.wrap(1);
    ApproachCode internal constant CA0002 = ApproachCode.wrap(2);
    bytes32 internal constant ACTIVITY = "cookstoves";
    bytes32 internal constant SOME_HASH = "document";
    /// @dev The monitoring period is the first 100 days of it.
    uint32 internal constant YEAR_2024 = 1_704_067_200;
    uint8 internal constant OTHER_METRIC = 1;
    uint256 private constant FIRST_KEY = 0xACC0;

    address[] internal _accounts;

    constructor() {
        _openRegistry(XXA01, REGISTRAR_A);
        _openRegistry(XXC01, REGISTRAR_C);
        _openAccounts();
        _openApproach(CA0001);
        _openApproach(CA0002);
        _AUTHORIZATIONS.nameMetric(OTHER_METRIC, "hectares");
        VM.prank(REGISTRAR_A);
        _ISSUANCES.registerActivity(ACTIVITY, XXA01, Activity("Cookstoves", 0, 0, bytes32(0)));
        VM.prank(_accounts[1]);
        _LEDGER.setApprovalForAll(DEPUTY_A, true);
    }

    /// @dev Terms that allow everything to everybody, for `name`.
    function _terms(string memory name) internal pure returns (AuthorizationTerms memory terms) {
        (terms.name, terms.registry, terms.approach) = (name, XXA01, CA0001);
        (terms.date, terms.sectors) = (uint48(NOW - 1 days), 1);
        (terms.occurrenceFrom, terms.occurrenceUntil) = (2021, 2030);
    }

    function _authorize(AuthorizationTerms memory terms) internal returns (uint32) {
        VM.prank(AUTHORITY_A);
        return _AUTHORIZATIONS.authorize(terms);
    }

    function _issuance(
        address to,
        uint48 amount,
        uint32 authorization
    ) internal pure returns (Issuance memory) {
        return
            Issuance({
                activity: ACTIVITY,
                to: to,
                vintage: 2024,
                metric: 0,
                amount: amount,
                monitoredFrom: YEAR_2024,
                monitoredUntil: YEAR_2024 + 100 days,
                mitigationType: MitigationType.EmissionReductions,
                documentHash: bytes32(0),
                authorization: authorization
            });
    }

    function _issue(address to, uint48 amount, uint32 authorization) internal returns (SerialId) {
        VM.prank(REGISTRAR_A);
        return _ISSUANCES.issue(_issuance(to, amount, authorization));
    }

    function _terminal(ApproachCode approach, AccountKind kind) internal view returns (address) {
        return _ACCOUNTS.terminalAccount(XXA01, approach, kind);
    }

    function _setLevies(Levies memory levies) internal {
        levies.shareOfProceedsAccount = _accounts[5];
        (levies.bufferAccount, levies.retentionAccount) = (_accounts[6], _accounts[7]);
        VM.prank(AUTHORITY_A);
        _APPROACHES.setLevies(XXA01, CA0001, levies);
    }

    /// @return The private key behind account number `index`.
    function _keyOf(uint256 index) internal pure returns (uint256) {
        return FIRST_KEY + index;
    }

    function _openRegistry(RegistryCode registry, address registrar) private {
        _ACCOUNTS.openRegistry(registry, "Registry");
        VM.prank(registrar);
        _ACCOUNTS.openTerminalAccounts(registry, CA0001);
        VM.prank(registrar);
        _ACCOUNTS.openTerminalAccounts(registry, CA0002);
        VM.prank(registrar);
        _ACCOUNTS.registerEntity(registry, Entity("Entity", registry.party(), "1"));
    }

    function _openAccounts() private {
        VM.prank(REGISTRAR_A);
        _ACCOUNTS.registerEntity(XXA01, Entity("Trader", XXA, "2"));
        for (uint256 i = 0; i < 8; ++i) _accounts.push(VM.addr(_keyOf(i)));
        VM.prank(AUTHORITY_A);
        _ACCOUNTS.openAccount(_accounts[0], XXA01, 0, true);
        VM.prank(REGISTRAR_A);
        _ACCOUNTS.openAccount(_accounts[1], XXA01, 1, false);
        VM.prank(AUTHORITY_A);
        _ACCOUNTS.openAccount(_accounts[2], XXA01, 3, true);
        VM.prank(AUTHORITY_C);
        _ACCOUNTS.openAccount(_accounts[3], XXC01, 0, true);
        VM.prank(REGISTRAR_C);
        _ACCOUNTS.openAccount(_accounts[4], XXC01, 2, false);
        AccountKind[3] memory reserves = [
            AccountKind.ShareOfProceeds,
            AccountKind.Buffer,
            AccountKind.Retention
        ];
        for (uint256 i = 0; i < 3; ++i) {
            VM.prank(REGISTRAR_A);
            _ACCOUNTS.openReserve(_accounts[5 + i], XXA01, reserves[i]);
        }
    }

    function _openApproach(ApproachCode approach) private {
        VM.prank(AUTHORITY_A);
        _APPROACHES.recordApproach(XXA01, approach, "Cookstoves with XXC", SOME_HASH);
        VM.prank(AUTHORITY_A);
        _APPROACHES.recordInitialReport(XXA01, approach, SOME_HASH);
        VM.prank(AUTHORITY_A);
        _APPROACHES.setApproachStatus(XXA01, approach, ApproachStatus.Active, "");
    }
}
