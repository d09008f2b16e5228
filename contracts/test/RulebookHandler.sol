// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Levies} from "../interfaces/IApproaches.sol";
import {AuthorizationTerms} from "../interfaces/IAuthorizations.sol";
import {Issuance} from "../interfaces/IIssuances.sol";
import {PartyPolicy} from "../interfaces/IPolicies.sol";
import {ApproachCode} from "../types/ApproachCode.sol";
import {ApproachStatus} from "../types/ApproachRecord.sol";
import {Reason} from "../types/Reason.sol";
import {RegistryCode} from "../types/RegistryCode.sol";
import {SerialId} from "../types/SerialId.sol";
import {RequestHandler} from "./RequestHandler.sol";

/// @title The people of two Parties, doing at random what they may and what they may not
abstract contract RulebookHandler is RequestHandler {
    uint256 private constant BATCHES = 200;

    /// @dev Time passes: requests lapse and fall due, authorizations expire, windows close.
    function wait(uint256 seed) external recorded {
        _now += _between(seed, 1 hours, 2 days);
        _count("wait", true);
    }

    function issue(uint256 seed) external recorded {
        _count("issue", false);
        if (_batches.length == BATCHES) return;
        uint48 amount = uint48(_between(seed >> 8, 0, 60));
        uint8 metric = (seed >> 4) % 8 == 0 ? OTHER_METRIC : 0;
        uint32 authorization = seed % 2 == 0 ? 0 : _authorizationFor(metric, seed >> 16);
        Issuance memory terms = _issuance(_accounts[(seed >> 64) % 3], amount, authorization);
        terms.metric = metric;
        (bool ok, bytes memory id) = _as(
            REGISTRAR_A,
            address(_ISSUANCES),
            abi.encodeCall(_ISSUANCES.issue, (terms))
        );
        if (!ok) return;
        _addBatch(abi.decode(id, (SerialId)), amount);
        _count("issue", true);
    }

    function verify(uint256 seed) external recorded {
        bytes memory call = abi.encodeCall(
            _ISSUANCES.recordVerification,
            (ACTIVITY, XXA01, 2024, 0, uint48(seed % 4) * 50, SOME_HASH)
        );
        _do("verify", VERIFIER_A, address(_ISSUANCES), call);
    }

    function tag(uint256 seed) external recorded {
        SerialId id = _untaggedId(seed);
        uint48 amount = _someOf(_LEDGER, id, seed >> 8);
        bytes memory call = abi.encodeCall(
            _RULEBOOK.tag,
            (id, amount, _authorizationFor(id.metric(), seed >> 16))
        );
        _do("tag", REGISTRAR_A, address(_RULEBOOK), call);
    }

    /// @dev Any version, so that most of the latest ones stand.
    function revoke(uint256 seed) external recorded {
        uint32 authorization = uint32(seed % 6 == 0 ? _between(seed >> 3, 0, _authorizationCount + 1) : 0);
        bytes memory call = abi.encodeCall(
            _AUTHORIZATIONS.revoke,
            (authorization, (seed >> 32) % 3 == 0, "withdrawn")
        );
        _do("revoke", AUTHORITY_A, address(_AUTHORIZATIONS), call);
    }

    /// @dev A new version of a name supersedes the last one; it cannot be in another metric.
    function republish(uint256 seed) external recorded {
        uint256 i = seed % _kinds.length;
        AuthorizationTerms memory terms = _termsOf(_kinds[i], seed >> 8);
        if ((seed >> 64) % 8 == 0) terms.metric = OTHER_METRIC - terms.metric;
        bytes memory call = abi.encodeCall(_AUTHORIZATIONS.authorize, (terms));
        (bool ok, bytes memory result) = _as(AUTHORITY_A, address(_AUTHORIZATIONS), call);
        if (ok) _enter(i, abi.decode(result, (uint32)));
        _count("republish", ok);
    }

    function freezeAccount(uint256 seed) external recorded {
        address account = _accounts[seed % 8];
        bytes memory call = abi.encodeCall(_ACCOUNTS.freezeAccount, (account, Reason.CourtOrder, ""));
        _do("freezeAccount", seed % 4 > 0 ? AUTHORITY_C : AUTHORITY_A, address(_ACCOUNTS), call);
    }

    function releaseAccount(uint256 seed) external recorded {
        uint256 i = seed % 8;
        for (uint256 n = 0; n < 8 && !_frozen[_accounts[i]]; ++n) i = (i + 1) % 8;
        bytes memory call = abi.encodeCall(_ACCOUNTS.releaseAccount, (_accounts[i]));
        bool acquirer = i == 3 || i == 4;
        _do("releaseAccount", acquirer ? AUTHORITY_C : AUTHORITY_A, address(_ACCOUNTS), call);
    }

    function setAccountPowers(uint256 seed) external recorded {
        uint256 i = seed % 5;
        bytes memory call = abi.encodeCall(
            _ACCOUNTS.setAccountPowers,
            (_accounts[i], (seed >> 8) % 4 != 0, (seed >> 10) % 8 == 0)
        );
        bool byA = (seed >> 16) % 4 < 3 == i < 3;
        _do("setAccountPowers", byA ? AUTHORITY_A : AUTHORITY_C, address(_ACCOUNTS), call);
        // By two people when a delay is lifted.
        _as(byA ? DEPUTY_A : DEPUTY_C, address(_ACCOUNTS), call);
    }

    function setPolicy(uint256 seed) external recorded {
        PartyPolicy memory policy;
        policy.verifiedOnly = seed % 8 == 0;
        policy.requestLifetime = uint32((seed >> 8) % 4 days);
        policy.sendDelay = uint32((seed >> 48) % 2 days);
        policy.recallDelay = uint32((seed >> 88) % 2 days);
        RegistryCode registry = (seed >> 4) % 4 == 0 ? XXC01 : XXA01;
        bytes memory call = abi.encodeCall(_ACCOUNTS.setPolicy, (registry, policy));
        _do("setPolicy", registry == XXA01 ? AUTHORITY_A : AUTHORITY_C, address(_ACCOUNTS), call);
        // By two people when a delay becomes shorter.
        _as(registry == XXA01 ? DEPUTY_A : DEPUTY_C, address(_ACCOUNTS), call);
    }

    /// @dev Suspended or paused now and then, and mostly active again soon; the end of an approach would be final.
    function changeApproach(uint256 seed) external recorded {
        ApproachCode approach = ApproachCode.wrap(uint16(1 + ((seed >> 8) % 2)));
        ApproachStatus status = seed % 16 < 14 ? ApproachStatus.Active : ApproachStatus.Suspended;
        bytes memory call;
        if (seed % 2 == 0)
            call = abi.encodeCall(_APPROACHES.setApproachStatus, (XXA01, approach, status, ""));
        else if (seed % 8 == 1)
            call = abi.encodeCall(_APPROACHES.pauseApproach, (XXA01, approach, Reason.Mistake, ""));
        else call = abi.encodeCall(_APPROACHES.resumeApproach, (XXA01, approach));
        _do("changeApproach", AUTHORITY_A, address(_APPROACHES), call);
    }

    function setLevies(uint256 seed) external recorded {
        Levies memory levies = Levies(
            uint16(seed % 2000),
            uint16((seed >> 16) % 500),
            uint16((seed >> 32) % 500),
            uint16((seed >> 48) % 500),
            address(0),
            address(0),
            address(0)
        );
        _setLevies(levies);
        _count("setLevies", true);
    }
}
