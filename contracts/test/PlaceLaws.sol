// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Account} from "../interfaces/IAccounts.sol";
import {Authorization} from "../interfaces/IAuthorizations.sol";
import {IRulebook} from "../interfaces/IRulebook.sol";
import {AccountKind} from "../types/AccountKind.sol";
import {PURPOSE_IMP, PURPOSE_NDC, PURPOSE_OP} from "../types/Purpose.sol";
import {FIRST_TRANSFERRED, Run, TERMINAL, packRun} from "../types/Run.sol";
import {SerialId} from "../types/SerialId.sol";
import {LedgerGhost} from "./LedgerGhost.sol";
import {IVm} from "./Test.sol";
import {TestCountry} from "./TestCountry.sol";

/// @title Law 4: where a serial is, it was allowed to go
abstract contract PlaceLaws is TestCountry, LedgerGhost {
    /// @notice What is abroad or used was authorized for that and first transferred.
    function checkPlaces() public view {
        for (uint256 i = 0; i < _liveIds.length; ++i) {
            SerialId id = SerialId.wrap(_liveIds[i]);
            Run run = _runOf(id);
            if (run.holder() != address(0)) _checkPlace(id, run);
        }
    }

    function _runOf(SerialId id) internal view returns (Run) {
        (address holder, uint48 length, uint32 authorization, uint16 flags) = _LEDGER.runOf(id);
        return packRun(holder, length, authorization, flags);
    }

    function _authorizationOf(Run run) internal view returns (Authorization memory) {
        return _AUTHORIZATIONS.authorizationOf(run.authorization());
    }

    function _purposeOf(AccountKind kind) internal pure returns (uint8) {
        if (kind == AccountKind.NdcUse) return PURPOSE_NDC;
        if (kind == AccountKind.ImpCancellation) return PURPOSE_IMP;
        return kind == AccountKind.OpCancellation ? PURPOSE_OP : 0;
    }

    /// @return told Whether the event was a use or cancellation.
    function _tellDisposal(IVm.Log memory log) internal returns (bool told) {
        bool used = log.topics[0] == IRulebook.Used.selector;
        if (!used && log.topics[0] != IRulebook.Cancelled.selector) return false;
        _see(used ? "Used" : "Cancelled");
        (, , uint32 entity) = abi.decode(log.data, (uint256, uint16, uint32));
        Run run = _runOf(SerialId.wrap(uint256(log.topics[1])));
        if (_purposeOf(_ACCOUNTS.accountOf(run.holder()).kind) != 0) _checkUse(run, entity);
        return true;
    }

    /// @dev At the moment of use.
    function _checkUse(Run run, uint32 entity) private view {
        Authorization memory record = _authorizationOf(run);
        bool listed = _AUTHORIZATIONS.isEntityListed(run.authorization(), entity);
        _assert(!record.entitiesListed || entity == 0 || listed, "used by an entity that is not listed");
        bool begun = block.timestamp >= record.useFrom;
        bool over = record.useUntil != 0 && block.timestamp > record.useUntil;
        _assert(begun && !over, "used outside the window");
        _assert(!record.revokedEntirely, "used after revocation of what was first transferred");
    }

    function _checkPlace(SerialId id, Run run) private view {
        Account memory account = _ACCOUNTS.accountOf(run.holder());
        _assert(account.kind != AccountKind.None, "a holder without an account");
        _assert(account.kind.isTerminal() == run.has(TERMINAL), "terminal exactly in terminal accounts");
        bool tagged = run.authorization() != 0;
        _assert(tagged || !run.has(FIRST_TRANSFERRED), "first transferred without an authorization");
        Authorization memory record = _authorizationOf(run);
        _assert(!tagged || record.party == id.host(), "authorized by another Party");
        _assert(!tagged || record.metric == id.metric(), "authorized in another metric");
        if (account.registry.party() != id.host()) _checkAbroad(run, account, record);
        if (!run.has(TERMINAL)) return;
        _assert(record.approach == account.approach, "used or cancelled under another approach");
        uint8 purpose = _purposeOf(account.kind);
        if (purpose == 0) return;
        _assert(record.purposes.allows(purpose), "used without the purpose");
        _assert(run.has(FIRST_TRANSFERRED), "used before the first transfer");
        _assert(purpose != PURPOSE_NDC || account.registry.party() != id.host(), "used by its host");
    }

    function _checkAbroad(Run run, Account memory account, Authorization memory record) private view {
        _assert(run.authorization() != 0, "abroad without an authorization");
        _assert(run.has(FIRST_TRANSFERRED), "abroad before the first transfer");
        bool listed = _AUTHORIZATIONS.isPartyListed(run.authorization(), account.registry.party());
        _assert(!record.partiesListed || listed, "abroad with a Party that is not listed");
        bool reserve = account.kind == AccountKind.Buffer || account.kind == AccountKind.Retention;
        _assert(!reserve, "in another Party's reserve");
    }
}
