// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Entity} from "../interfaces/IAccounts.sol";
import {Levies} from "../interfaces/IApproaches.sol";
import {Activity} from "../interfaces/IIssuances.sol";
import {IPartyRoles, PartyRole} from "../interfaces/IPartyRoles.sol";
import {PartyPolicy} from "../interfaces/IPolicies.sol";
import {AccountKind} from "../types/AccountKind.sol";
import {ApproachCode} from "../types/ApproachCode.sol";
import {ApproachStatus} from "../types/ApproachRecord.sol";
import {PURPOSE_NDC, Purposes} from "../types/Purpose.sol";
import {Reason} from "../types/Reason.sol";
import {SerialId} from "../types/SerialId.sol";
import {AuthorizationTerms} from "../interfaces/IAuthorizations.sol";
import {TestCountry} from "./TestCountry.sol";

/// @title Each act of a Party's people is for one role of that very Party
contract RolesTest is TestCountry {
    struct Act {
        PartyRole role;
        address office;
        bytes call;
    }

    address private constant HASTY = address(0xA9);
    Act[] private _acts;
    SerialId private _run;
    SerialId private _frozen;
    uint256 private _request;
    AuthorizationTerms private _ndc;

    /// @dev A state in which every act has something to be done to.
    function setUp() external {
        for (uint8 role = 1; role <= 3; ++role) {
            // A member who acts only after a delay, which an office could not keep.
            _MANAGER.grantRole(_RULEBOOK.roleId(XXA, PartyRole(role)), HASTY, 1 days);
        }
        _ndc = _terms("NDC");
        _ndc.purposes = Purposes.wrap(PURPOSE_NDC);
        _authorize(_ndc);
        _run = _issue(_accounts[0], 100, 0);
        _frozen = _issue(_accounts[0], 100, 0);
        SerialId asked = _issue(_accounts[1], 100, 0);
        VM.prank(AUTHORITY_A);
        _HOLDS.freeze(_frozen, _frozen.first(), 100, Reason.Mistake, "");
        address voluntary = _terminal(ApproachCode.wrap(0), AccountKind.VoluntaryCancellation);
        VM.prank(_accounts[1]);
        _request = _REQUESTS.requestMove(asked, 50, voluntary, "");
        _addRegistrars();
        _addAuthorities();
        _addHolds();
        _add(
            PartyRole.Verifier,
            address(_ISSUANCES),
            abi.encodeCall(_ISSUANCES.recordVerification, (ACTIVITY, XXA01, 2024, 0, 1, SOME_HASH))
        );
    }

    function test_NobodyActsWithoutTheRoleOfThatParty() external {
        address[9] memory people = _people();
        for (uint256 i = 0; i < _acts.length; ++i) {
            Act storage act = _acts[i];
            for (uint256 p = 0; p < people.length; ++p) {
                if (_has(people[p], act.role)) continue;
                (bool ok, bytes memory reason) = _as(people[p], act.office, act.call);
                bytes memory missing = abi.encodeWithSelector(
                    IPartyRoles.MissingPartyRole.selector,
                    people[p],
                    XXA,
                    act.role
                );
                require(
                    !ok && keccak256(reason) == keccak256(missing),
                    Unequal("refused for the role", i, p)
                );
            }
        }
    }

    function test_WhoHasTheRoleIsNotRefusedForIt() external {
        address[9] memory people = _people();
        for (uint256 i = 0; i < _acts.length; ++i) {
            Act storage act = _acts[i];
            for (uint256 p = 0; p < people.length; ++p) {
                if (!_has(people[p], act.role)) continue;
                (bool ok, bytes memory reason) = _as(people[p], act.office, act.call);
                require(ok || bytes4(reason) != IPartyRoles.MissingPartyRole.selector, Unequal("role", i, p));
            }
        }
    }

    /// @dev The people of both Parties, an account's holder, and the administrator.
    function _people() private view returns (address[9] memory) {
        return
            [
                REGISTRAR_A,
                AUTHORITY_A,
                DEPUTY_A,
                VERIFIER_A,
                REGISTRAR_C,
                AUTHORITY_C,
                _accounts[0],
                HASTY,
                address(this)
            ];
    }

    function _has(address person, PartyRole role) private pure returns (bool) {
        if (role == PartyRole.Verifier) return person == VERIFIER_A;
        if (person == DEPUTY_A) return true;
        return person == (role == PartyRole.Registrar ? REGISTRAR_A : AUTHORITY_A);
    }

    function _add(PartyRole role, address office, bytes memory call) private {
        _acts.push(Act(role, office, call));
    }

    function _addRegistrars() private {
        PartyRole role = PartyRole.Registrar;
        address accounts = address(_ACCOUNTS);
        _add(role, accounts, abi.encodeCall(_ACCOUNTS.registerEntity, (XXA01, Entity("X", XXA, "9"))));
        _add(role, accounts, abi.encodeCall(_ACCOUNTS.openAccount, (VM.addr(1), XXA01, 0, false)));
        _add(role, accounts, abi.encodeCall(_ACCOUNTS.openReserve, (VM.addr(2), XXA01, AccountKind.Buffer)));
        _add(role, accounts, abi.encodeCall(_ACCOUNTS.openTerminalAccounts, (XXA01, ApproachCode.wrap(9))));
        Activity memory activity = Activity("T", 0, 0, 0);
        address issuances = address(_ISSUANCES);
        _add(role, issuances, abi.encodeCall(_ISSUANCES.registerActivity, ("new", XXA01, activity)));
        _add(role, issuances, abi.encodeCall(_ISSUANCES.issue, (_issuance(_accounts[0], 1, 0))));
        _add(role, address(_RULEBOOK), abi.encodeCall(_RULEBOOK.tag, (_run, 1, 1)));
    }

    function _addAuthorities() private {
        PartyRole role = PartyRole.Authority;
        address accounts = address(_ACCOUNTS);
        PartyPolicy memory policy;
        _add(role, accounts, abi.encodeCall(_ACCOUNTS.openAccount, (VM.addr(3), XXA01, 0, true)));
        _add(role, accounts, abi.encodeCall(_ACCOUNTS.setAccountPowers, (_accounts[2], true, true)));
        _add(role, accounts, abi.encodeCall(_ACCOUNTS.freezeAccount, (_accounts[2], Reason.Mistake, "")));
        _add(role, accounts, abi.encodeCall(_ACCOUNTS.releaseAccount, (_accounts[2])));
        _add(role, accounts, abi.encodeCall(_ACCOUNTS.setPolicy, (XXA01, policy)));
        address approaches = address(_APPROACHES);
        Levies memory none;
        ApproachCode code = ApproachCode.wrap(9);
        _add(
            role,
            approaches,
            abi.encodeCall(_APPROACHES.recordApproach, (XXA01, code, "Stoves", SOME_HASH))
        );
        _add(role, approaches, abi.encodeCall(_APPROACHES.recordInitialReport, (XXA01, CA0001, SOME_HASH)));
        _add(
            role,
            approaches,
            abi.encodeCall(_APPROACHES.setApproachStatus, (XXA01, CA0001, ApproachStatus.Suspended, ""))
        );
        _add(
            role,
            approaches,
            abi.encodeCall(_APPROACHES.pauseApproach, (XXA01, CA0001, Reason.Mistake, ""))
        );
        _add(role, approaches, abi.encodeCall(_APPROACHES.resumeApproach, (XXA01, CA0001)));
        _add(role, approaches, abi.encodeCall(_APPROACHES.setLevies, (XXA01, CA0001, none)));
        address authorizations = address(_AUTHORIZATIONS);
        _add(role, authorizations, abi.encodeCall(_AUTHORIZATIONS.authorize, (_ndc)));
        _add(role, authorizations, abi.encodeCall(_AUTHORIZATIONS.revoke, (1, false, "withdrawn")));
    }

    function _addHolds() private {
        PartyRole role = PartyRole.Authority;
        address holds = address(_HOLDS);
        (uint64 first, address home) = (_run.first(), _accounts[2]);
        _add(role, holds, abi.encodeCall(_HOLDS.freeze, (_run, first, 100, Reason.Mistake, "")));
        _add(role, holds, abi.encodeCall(_HOLDS.release, (_frozen)));
        _add(
            role,
            holds,
            abi.encodeCall(_HOLDS.announceRecall, (_run, first, 100, home, Reason.Mistake, ""))
        );
        _add(role, holds, abi.encodeCall(_HOLDS.cancelRecall, (_frozen)));
        _add(role, holds, abi.encodeCall(_HOLDS.recall, (_frozen)));
        _add(role, address(_REQUESTS), abi.encodeCall(_REQUESTS.approve, (_request)));
        _add(role, address(_REQUESTS), abi.encodeCall(_REQUESTS.reject, (_request, "no")));
    }
}
