// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Levies} from "../interfaces/IApproaches.sol";
import {Account} from "../interfaces/IAccounts.sol";
import {AuthorizationTerms} from "../interfaces/IAuthorizations.sol";
import {AccountKind} from "../types/AccountKind.sol";
import {ApproachCode} from "../types/ApproachCode.sol";
import {PartyCode} from "../types/PartyCode.sol";
import {FirstTransferDefinition, Purposes} from "../types/Purpose.sol";
import {RegistryCode} from "../types/RegistryCode.sol";
import {FROZEN, LOCKED, Run, TERMINAL} from "../types/Run.sol";
import {SerialId} from "../types/SerialId.sol";
import {RulebookGhost} from "./RulebookGhost.sol";

/// @title What a handler chooses from: authorizations of every kind, destinations, people
abstract contract RulebookChoices is RulebookGhost {
    struct Kind {
        string name;
        uint8 purposes;
        FirstTransferDefinition definition;
        uint8 metric;
        bool capped;
        bool expires;
        bool listed;
        bool changeable;
    }

    Kind[] internal _kinds;

    constructor() {
        FirstTransferDefinition none = FirstTransferDefinition.None;
        FirstTransferDefinition use = FirstTransferDefinition.UseOrCancellation;
        _kinds.push(Kind("NDC", 1, none, 0, false, false, false, true));
        _kinds.push(Kind("NDC, capped", 1, none, 0, true, false, false, false));
        _kinds.push(Kind("CORSIA", 2, FirstTransferDefinition.Authorization, 0, false, false, false, false));
        _kinds.push(Kind("other purposes", 4, use, 0, true, false, false, false));
        _kinds.push(
            Kind("NDC and CORSIA", 3, FirstTransferDefinition.Issuance, 0, false, true, false, false)
        );
        _kinds.push(Kind("all", 7, use, 0, false, false, false, true));
        _kinds.push(Kind("for one entity", 5, use, 0, false, false, true, false));
        _kinds.push(Kind("hectares", 1, none, OTHER_METRIC, false, false, false, false));
        for (uint256 i = 0; i < _kinds.length; ++i) {
            _latest.push(0);
            _enter(i, _authorize(_termsOf(_kinds[i], 0)));
        }
        _setLevies(Levies(500, 200, 100, 300, address(0), address(0), address(0)));
    }

    function _enter(uint256 kind, uint32 authorization) internal {
        (_authorizationCount, _seriesOf[authorization]) = (authorization, kind);
        _latest[kind] = authorization;
    }

    function _termsOf(
        Kind storage kind,
        uint256 seed
    ) internal view returns (AuthorizationTerms memory terms) {
        terms = _terms(kind.name);
        terms.approach = kind.metric == 0 ? CA0001 : CA0002;
        (terms.purposes, terms.metric) = (Purposes.wrap(kind.purposes), kind.metric);
        terms.firstTransferDefinition = kind.definition;
        if (kind.capped) terms.cap = uint48(_between(seed, 50, 150));
        if (kind.expires) terms.expires = uint32(_now + _between(seed, 5 days, 60 days));
        terms.changeableAfterFirstTransfer = kind.changeable;
        if (!kind.listed) return terms;
        terms.parties = new PartyCode[](1 + ((seed >> 8) % 2));
        terms.parties[terms.parties.length - 1] = XXC;
        if (terms.parties.length == 2 || seed % 4 == 3) terms.parties[0] = PartyCode.wrap(25_351);
        terms.entities = new uint32[](1);
        terms.entities[0] = 2;
        (terms.useFrom, terms.useUntil) = (uint32(_now), uint32(_now + 30 days));
    }

    /// @dev Holding accounts mostly, abroad what is authorized; else a use or cancellation account.
    function _destination(SerialId id, address from, uint256 seed) internal view returns (address) {
        Run run = _runOf(id);
        bool home = _ACCOUNTS.accountOf(from).registry == XXA01;
        if (home && run.authorization() != 0 && seed % 2 == 1) return _accounts[3 + ((seed >> 2) % 2)];
        if ((seed >> 1) % 2 == 1) return _accounts[(seed >> 2) % ((seed >> 32) % 4 == 0 ? 8 : 5)];
        RegistryCode registry = home == ((seed >> 4) % 16 != 0) ? XXA01 : XXC01;
        // What has gone abroad is there to be used, so it mostly is.
        bool use = !home && (seed >> 2) % 4 != 0;
        AccountKind kind = use ? AccountKind.NdcUse : AccountKind(_between(seed >> 8, 6, 11));
        ApproachCode approach =
            run.authorization() == 0 ? ApproachCode.wrap(0) : _authorizationOf(run).approach;
        if ((seed >> 16) % 8 == 0) approach = ApproachCode.wrap(uint16((seed >> 20) % 3));
        return _ACCOUNTS.terminalAccount(registry, approach, kind);
    }

    /// @return The latest version of a name, in the run's metric, mostly; else any.
    function _authorizationFor(uint8 metric, uint256 seed) internal view returns (uint32) {
        if (seed % 8 == 0) return uint32(_between(seed >> 3, 0, _authorizationCount + 1));
        return _latest[metric == OTHER_METRIC ? _latest.length - 1 : (seed >> 3) % (_latest.length - 1)];
    }

    /// @return id A run that can still move, mostly.
    function _movableId(uint256 seed) internal view returns (SerialId id) {
        for (uint256 i = 0; i < 3; ++i) {
            id = _liveId(seed >> (2 * i));
            if (!_runOf(id).has(TERMINAL | LOCKED | FROZEN)) return id;
        }
    }

    /// @return id A run whose holder has something to ask, mostly.
    function _askableId(uint256 seed) internal view returns (SerialId id) {
        for (uint256 i = 0; i < 8; ++i) {
            id = _liveId(seed >> i);
            Account memory account = _ACCOUNTS.accountOf(_runOf(id).holder());
            if (!account.kind.isTerminal() && (!account.free || account.delayed)) return id;
        }
    }

    /// @return id A run that stands under no authorization, mostly.
    function _untaggedId(uint256 seed) internal view returns (SerialId id) {
        for (uint256 i = 0; i < 6; ++i) {
            id = _liveId(seed >> (2 * i));
            if (_runOf(id).authorization() == 0 && !_runOf(id).has(TERMINAL)) return id;
        }
    }

    /// @return A request that waits: any, one that has its time, or the one that has waited longest.
    function _asked(uint256 seed) internal view returns (uint256) {
        return _pending.length == 0 ? seed % 4 : _pending[seed % _pending.length].request;
    }

    function _scheduled(uint256 seed) internal view returns (uint256) {
        for (uint256 i = 0; i < _pending.length; ++i) {
            Pending storage asked = _pending[(i + (seed % 8)) % _pending.length];
            if (asked.due != 0) return asked.request;
        }
        return _asked(seed);
    }

    function _oldest() internal view returns (uint256 request) {
        uint256 since = type(uint256).max;
        for (uint256 i = 0; i < _pending.length; ++i) {
            Pending storage asked = _pending[i];
            if (asked.due == 0 && asked.requestedAt < since)
                (since, request) = (asked.requestedAt, asked.request);
        }
    }

    /// @return A run of that holder mostly, else any.
    function _idOf(address holder, uint256 seed) internal view returns (SerialId) {
        for (uint256 i = 0; i < 40; ++i) {
            SerialId id = _liveId((seed >> 8) + i);
            if (_runOf(id).holder() == holder && !_runOf(id).has(LOCKED | FROZEN)) return id;
        }
        return _movableId(seed);
    }

    /// @return A frozen run mostly, else any.
    function _heldId(uint256 seed) internal view returns (SerialId) {
        if (_held.length == 0 || seed % 8 == 0) return _liveId(seed >> 3);
        return _held[(seed >> 3) % _held.length].id;
    }

    /// @return A run that is to be recalled mostly, else a frozen one.
    function _announcedId(uint256 seed) internal view returns (SerialId) {
        for (uint256 i = 0; i < _held.length; ++i) {
            SerialId id = _held[(i + (seed % 8)) % _held.length].id;
            if (_HOLDS.recallOf(id).due != 0) return id;
        }
        return _heldId(seed);
    }

    /// @return One of the two authorities of the holder's Party mostly, else somebody else.
    function _decider(address holder, uint256 seed) internal view returns (address) {
        bool home = _ACCOUNTS.accountOf(holder).registry == XXA01;
        if (seed % 4 == 0) return [REGISTRAR_A, holder, home ? AUTHORITY_C : AUTHORITY_A][(seed >> 2) % 3];
        bool first = (seed >> 2) % 2 == 0;
        if (home) return first ? AUTHORITY_A : DEPUTY_A;
        return first ? AUTHORITY_C : DEPUTY_C;
    }

    /// @dev Counts an action that consists of one call.
    function _do(
        string memory action,
        address caller,
        address target,
        bytes memory call
    ) internal returns (bool ok) {
        (ok, ) = _as(caller, target, call);
        _count(action, ok);
    }
}
