// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccountKind} from "../types/AccountKind.sol";
import {ApproachCode} from "../types/ApproachCode.sol";
import {FirstTransferDefinition} from "../types/Purpose.sol";
import {RegistryCode} from "../types/RegistryCode.sol";
import {RulebookGhost} from "./RulebookGhost.sol";

/// @title What a handler chooses from: authorizations of every kind, destinations, people
abstract contract RulebookChoices is RulebookGhost {
    struct Kind {
        string name;
        uint8 purposes;
        FirstTransferDefinition definition;
        uint48 cap;
    }

    Kind[] internal _kinds;
    uint32[] internal _latest;

    constructor() {
        _kinds.push(Kind("NDC", 1, FirstTransferDefinition.None, 0));
        _kinds.push(Kind("NDC, capped", 1, FirstTransferDefinition.None, 30));
        _kinds.push(Kind("CORSIA", 2, FirstTransferDefinition.Authorization, 0));
        _kinds.push(Kind("other purposes", 4, FirstTransferDefinition.UseOrCancellation, 50));
        _kinds.push(Kind("NDC and CORSIA", 3, FirstTransferDefinition.Issuance, 0));
        _kinds.push(Kind("all", 7, FirstTransferDefinition.UseOrCancellation, 0));
        for (uint256 i = 0; i < _kinds.length; ++i) _latest.push(_publish(_kinds[i]));
    }

    function _publish(Kind storage kind) internal returns (uint32 authorization) {
        authorization = _authorize(kind.name, kind.purposes, kind.definition, kind.cap);
        _authorizationCount = authorization;
    }

    function _call(address target, bytes memory data) internal returns (bool, bytes memory) {
        return target.call(data); // solhint-disable-line avoid-low-level-calls
    }

    /// @dev Holding accounts two times in three, else a use or cancellation account, mostly of the sender's registry.
    function _destination(address from, uint256 seed) internal view returns (address) {
        if (seed % 3 != 0) return _accounts[(seed >> 2) % 5];
        RegistryCode registry = _RULEBOOK.accountOf(from).registry;
        // What has gone abroad is there to be used, so it mostly is.
        bool use = registry == XXC01 && (seed >> 2) % 4 != 0;
        if ((seed >> 4) % 8 == 0) registry = XXC01;
        AccountKind kind = use ? AccountKind.NdcUse : AccountKind(_between(seed >> 8, 3, 7));
        ApproachCode approach = ApproachCode.wrap(uint16(!use && (seed >> 16) % 4 == 0 ? 0 : 1));
        return _RULEBOOK.terminalAccount(registry, approach, kind);
    }

    /// @dev The latest version mostly, else any.
    function _authorization(uint256 seed) internal view returns (uint32) {
        if (seed % 8 == 0) return uint32(_between(seed >> 3, 0, _authorizationCount + 1));
        return _latest[(seed >> 3) % _latest.length];
    }

    function _asked(uint256 seed) internal view returns (uint256) {
        return _pending.length == 0 ? seed % 4 : _pending[seed % _pending.length].request;
    }

    function _decider(uint256 seed) internal pure returns (address) {
        address[4] memory deciders = [AUTHORITY_A, DEPUTY_A, AUTHORITY_C, REGISTRAR_A];
        return deciders[(seed >> 8) % 4];
    }
}
