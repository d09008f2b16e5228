// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import {Accounts} from "../Accounts.sol";
import {Approaches} from "../Approaches.sol";
import {Authorizations} from "../Authorizations.sol";
import {BlockMetadata} from "../BlockMetadata.sol";
import {Holds} from "../Holds.sol";
import {PartyRole} from "../interfaces/IPartyRoles.sol";
import {Issuances} from "../Issuances.sol";
import {Ledger} from "../Ledger.sol";
import {Requests} from "../Requests.sol";
import {Rulebook} from "../Rulebook.sol";
import {PartyCode} from "../types/PartyCode.sol";
import {
    MAY_DETACH,
    MAY_EXECUTE,
    MAY_FORCE,
    MAY_FREEZE,
    MAY_ISSUE,
    MAY_LOCK,
    MAY_WRITE_ACCOUNTS,
    MAY_WRITE_APPROACHES,
    MAY_WRITE_AUTHORIZATIONS,
    Powers
} from "../types/Powers.sol";
import {Test} from "./Test.sol";

/// @title A ledger with its offices and rulebook, and the people of two Parties
abstract contract TestRegistry is Test {
    /// @dev As the codes pack them: X is the 24th letter, C the third.
    PartyCode internal constant XXA = PartyCode.wrap((24 << 10) | (24 << 5) | 1);
    PartyCode internal constant XXC = PartyCode.wrap((24 << 10) | (24 << 5) | 3);
    /// @dev 1 July 2026.
    uint256 internal constant NOW = 1_782_864_000;

    address internal constant REGISTRAR_A = address(0xA1);
    address internal constant AUTHORITY_A = address(0xA2);
    /// @dev A second authority and registrar of XXA, who also operates the entity's account 1.
    address internal constant DEPUTY_A = address(0xA3);
    address internal constant VERIFIER_A = address(0xA4);
    address internal constant REGISTRAR_C = address(0xC1);
    address internal constant AUTHORITY_C = address(0xC2);
    address internal constant DEPUTY_C = address(0xC3);

    AccessManager internal immutable _MANAGER;
    Ledger internal immutable _LEDGER;
    Accounts internal immutable _ACCOUNTS;
    Approaches internal immutable _APPROACHES;
    Authorizations internal immutable _AUTHORIZATIONS;
    Issuances internal immutable _ISSUANCES;
    Requests internal immutable _REQUESTS;
    Holds internal immutable _HOLDS;
    Rulebook internal immutable _RULEBOOK;

    constructor() {
        VM.warp(NOW);
        _MANAGER = new AccessManager(address(this));
        _LEDGER = new Ledger(address(_MANAGER), new BlockMetadata());
        _ACCOUNTS = new Accounts(_MANAGER, _LEDGER);
        _APPROACHES = new Approaches(_MANAGER, _LEDGER, _ACCOUNTS);
        _AUTHORIZATIONS = new Authorizations(_MANAGER, _LEDGER, _ACCOUNTS);
        _ISSUANCES = new Issuances(_MANAGER, _LEDGER, _AUTHORIZATIONS);
        _REQUESTS = new Requests(_MANAGER, _LEDGER);
        _HOLDS = new Holds(_MANAGER, _LEDGER);
        _RULEBOOK = new Rulebook(
            _MANAGER,
            _LEDGER,
            _ACCOUNTS,
            _APPROACHES,
            _AUTHORIZATIONS,
            address(_ISSUANCES)
        );
        _putInForce();
        _grantRoles();
    }

    function _putInForce() private {
        _LEDGER.setRulebook(address(_RULEBOOK));
        _empower(address(_ACCOUNTS), MAY_WRITE_ACCOUNTS);
        _empower(address(_APPROACHES), MAY_WRITE_APPROACHES);
        _empower(address(_AUTHORIZATIONS), MAY_WRITE_AUTHORIZATIONS);
        _empower(address(_ISSUANCES), MAY_ISSUE);
        _empower(address(_REQUESTS), MAY_DETACH | MAY_LOCK | MAY_EXECUTE);
        _empower(address(_HOLDS), MAY_DETACH | MAY_FREEZE | MAY_FORCE);
    }

    function _empower(address office, uint16 powers) private {
        _LEDGER.setOffice(office, Powers.wrap(powers));
    }

    function _grantRoles() private {
        _grant(XXA, PartyRole.Registrar, REGISTRAR_A);
        _grant(XXA, PartyRole.Registrar, DEPUTY_A);
        _grant(XXA, PartyRole.Authority, AUTHORITY_A);
        _grant(XXA, PartyRole.Authority, DEPUTY_A);
        _grant(XXA, PartyRole.Verifier, VERIFIER_A);
        _grant(XXC, PartyRole.Registrar, REGISTRAR_C);
        _grant(XXC, PartyRole.Authority, AUTHORITY_C);
        _grant(XXC, PartyRole.Authority, DEPUTY_C);
    }

    function _grant(PartyCode party, PartyRole role, address person) private {
        _MANAGER.grantRole(_RULEBOOK.roleId(party, role), person, 0);
    }
}
