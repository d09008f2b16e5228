// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AuthorizationTerms} from "../interfaces/IAuthorizations.sol";
import {PartyPolicy} from "../interfaces/IPolicies.sol";
import {PURPOSE_NDC, Purposes} from "../types/Purpose.sol";
import {TestCountry} from "./TestCountry.sol";

/// @title Where the policy asks for two people, a call takes effect when a second one repeats it in time
contract TwoPeopleTest is TestCountry {
    AuthorizationTerms private _ndc;

    function setUp() external {
        _ndc = _terms("NDC");
        _ndc.purposes = Purposes.wrap(PURPOSE_NDC);
        _authorize(_ndc);
        PartyPolicy memory policy;
        (policy.issueByTwo, policy.authorizeByTwo, policy.revokeByTwo) = (true, true, true);
        VM.prank(AUTHORITY_A);
        _ACCOUNTS.setPolicy(XXA01, policy);
    }

    function testFuzz_AnIssuanceTakesEffectWithTheSecondPerson(uint48 amount, uint32 gap) external {
        amount = uint48(_between(amount, 1, 1e12));
        bytes memory call = abi.encodeCall(_ISSUANCES.issue, (_issuance(_accounts[0], amount, 0)));
        bool effective = _repeat(address(_ISSUANCES), REGISTRAR_A, call, gap);
        _assertEq(_LEDGER.serialsIssued(XXA01), effective ? amount : 0, "serials issued");
    }

    function testFuzz_AnAuthorizationTakesEffectWithTheSecondPerson(uint32 gap) external {
        bytes memory call = abi.encodeCall(_AUTHORIZATIONS.authorize, (_ndc));
        bool effective = _repeat(address(_AUTHORIZATIONS), AUTHORITY_A, call, gap);
        _assert(_AUTHORIZATIONS.authorizationOf(1).superseded == effective, "superseded by a new version");
    }

    function testFuzz_ARevocationTakesEffectWithTheSecondPerson(uint32 gap) external {
        bytes memory call = abi.encodeCall(_AUTHORIZATIONS.revoke, (1, false, "withdrawn"));
        bool effective = _repeat(address(_AUTHORIZATIONS), AUTHORITY_A, call, gap);
        _assert(_AUTHORIZATIONS.authorizationOf(1).revoked == effective, "revoked");
    }

    function testFuzz_APolicyIsLoosenedByTwo(uint32 gap) external {
        PartyPolicy memory loose;
        bytes memory call = abi.encodeCall(_ACCOUNTS.setPolicy, (XXA01, loose));
        bool effective = _repeat(address(_ACCOUNTS), AUTHORITY_A, call, gap);
        _assert(_ACCOUNTS.policyOf(XXA01).issueByTwo != effective, "still by two");
    }

    /// @dev What is countersigned is what was proposed.
    function testFuzz_AnotherCallIsAnotherProposal(uint48 first, uint48 second) external {
        first = uint48(_between(first, 1, 1e12));
        second = uint48(_between(second, 1, 1e12));
        VM.assume(first != second);
        VM.prank(REGISTRAR_A);
        _ISSUANCES.issue(_issuance(_accounts[0], first, 0));
        VM.prank(DEPUTY_A);
        _ISSUANCES.issue(_issuance(_accounts[0], second, 0));
        _assertEq(_LEDGER.serialsIssued(XXA01), 0, "serials issued");
    }

    /// @dev By the same person at once and later, then by the deputy after `gap`.
    function _repeat(
        address office,
        address person,
        bytes memory call,
        uint32 gap
    ) private returns (bool effective) {
        uint256 later = _between(gap, 0, 60 days);
        (bool ok, ) = _as(person, office, call);
        _assert(ok, "a proposal was refused");
        (ok, ) = _as(person, office, call);
        _assert(!ok, "a proposer countersigned");
        VM.warp(NOW + later);
        (ok, ) = _as(DEPUTY_A, office, call);
        _assert(ok, "the second person was refused");
        return later <= 30 days;
    }
}
