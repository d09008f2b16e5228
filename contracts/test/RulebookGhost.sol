// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Account, IAccounts} from "../interfaces/IAccounts.sol";
import {AuthorizationRecord, IAuthorizations} from "../interfaces/IAuthorizations.sol";
import {IRequests} from "../interfaces/IRequests.sol";
import {IRulebook} from "../interfaces/IRulebook.sol";
import {AccountKind} from "../types/AccountKind.sol";
import {FirstTransferCause, PURPOSE_IMP, PURPOSE_NDC, PURPOSE_OP} from "../types/Purpose.sol";
import {RegistryCode} from "../types/RegistryCode.sol";
import {FIRST_TRANSFERRED, LOCKED, Run, TERMINAL, packRun} from "../types/Run.sol";
import {SerialId} from "../types/SerialId.sol";
import {LedgerGhost} from "./LedgerGhost.sol";
import {IVm} from "./Test.sol";
import {TestRegistry} from "./TestRegistry.sol";

/// @title What the events have told so far, and the laws that it must keep with the contracts' state
abstract contract RulebookGhost is TestRegistry, LedgerGhost {
    struct Pending {
        uint256 request;
        address holder;
        address requester;
        SerialId id;
        uint256 amount;
    }

    Pending[] internal _pending;
    uint32 internal _authorizationCount;
    uint256 private _firstTransferred;
    mapping(address account => bool) private _frozen;

    modifier recorded() {
        VM.recordLogs();
        _;
        IVm.Log[] memory logs = VM.getRecordedLogs();
        // The recording keeps what a refused call had logged; the chain does not.
        for (uint256 i = 0; _accepted && i < logs.length; ++i) _tell(logs[i]);
    }

    /// @notice Law 4: what is abroad or used was authorized for that and first transferred.
    function checkPlaces() external view {
        for (uint256 i = 0; i < _ids.length; ++i) {
            SerialId id = SerialId.wrap(_ids[i]);
            Run run = _run(id);
            if (run.holder() != address(0)) _checkPlace(id, run);
        }
    }

    /// @notice Law 4: each tonne is first transferred once, and tagged within its authorization's cap.
    function checkTotals() external view {
        uint256 firstTransferred;
        uint256[] memory tagged = new uint256[](_authorizationCount + 1);
        for (uint256 i = 0; i < _ids.length; ++i) {
            Run run = _run(SerialId.wrap(_ids[i]));
            tagged[run.authorization()] += run.length();
            if (run.has(FIRST_TRANSFERRED)) firstTransferred += run.length();
        }
        _assertEq(firstTransferred, _firstTransferred, "tonnes first transferred, by events");
        for (uint32 a = 1; a <= _authorizationCount; ++a) {
            AuthorizationRecord memory record = _RULEBOOK.authorizationOf(a);
            _assertEq(record.tagged, tagged[a], "tonnes under an authorization");
            _assert(record.cap == 0 || tagged[a] <= record.cap, "more than the cap");
        }
    }

    /// @notice Law 5: what is asked for stays where it is, locked; nothing else is.
    function checkRequests() external view {
        for (uint256 i = 0; i < _pending.length; ++i) {
            Pending storage asked = _pending[i];
            Run run = _run(asked.id);
            _assert(run.holder() == asked.holder, "a locked run moved");
            _assertEq(run.length(), asked.amount, "length of a locked run");
            _assert(run.has(LOCKED), "a pending request without its lock");
        }
        uint256 locked;
        for (uint256 i = 0; i < _ids.length; ++i) if (_run(SerialId.wrap(_ids[i])).has(LOCKED)) ++locked;
        _assertEq(locked, _pending.length, "locked runs");
    }

    function _moved(address from, address to) internal view override {
        _assert(!_frozen[from] && !_frozen[to], "a frozen account sent or received");
        _assert(!_LEDGER.paused(), "a move on a paused ledger");
    }

    function _isFrozen(address account) internal view returns (bool) {
        return _frozen[account];
    }

    function _tell(IVm.Log memory log) private {
        bytes32 topic = log.topics[0];
        if (topic == IAccounts.AccountFrozen.selector) _frozen[_address(log.topics[1])] = true;
        else if (topic == IAccounts.AccountReleased.selector) _frozen[_address(log.topics[1])] = false;
        else if (topic == IAuthorizations.FirstTransfer.selector) _tellFirstTransfer(log);
        else if (topic == IRequests.MoveRequested.selector) _tellRequest(log);
        else if (topic == IRequests.RequestApproved.selector) _tellApproval(log);
        else if (topic == IRequests.RequestRejected.selector) _drop(uint256(log.topics[1]));
        else if (topic == IRequests.RequestWithdrawn.selector) _drop(uint256(log.topics[1]));
        else if (topic == IRulebook.Used.selector) _see("Used");
        else if (topic == IRulebook.Cancelled.selector) _see("Cancelled");
        else if (topic == IRulebook.InternationalTransfer.selector) _see("InternationalTransfer");
        else _replay(log);
    }

    function _tellFirstTransfer(IVm.Log memory log) private {
        (uint256 amount, FirstTransferCause cause, , RegistryCode acquirer) = abi.decode(
            log.data,
            (uint256, FirstTransferCause, uint48, RegistryCode)
        );
        _firstTransferred += amount;
        string[4] memory causes = ["International", "Authorization", "Issuance", "UseOrCancellation"];
        _see(causes[uint256(cause)]);
        bool abroad = cause == FirstTransferCause.International;
        _assert(abroad == (RegistryCode.unwrap(acquirer) != 0), "an acquirer only when it went abroad");
        uint32 authorization = uint32(uint256(log.topics[3]));
        _assert(!_RULEBOOK.authorizationOf(authorization).revoked, "a first transfer after revocation");
    }

    function _tellRequest(IVm.Log memory log) private {
        (uint256 amount, , address requester) = abi.decode(log.data, (uint256, address, address));
        SerialId id = SerialId.wrap(uint256(log.topics[3]));
        _pending.push(Pending(uint256(log.topics[1]), _address(log.topics[2]), requester, id, amount));
    }

    function _tellApproval(IVm.Log memory log) private {
        Pending memory asked = _drop(uint256(log.topics[1]));
        _assert(_address(log.topics[2]) != asked.requester, "a requester approved");
    }

    function _drop(uint256 request) private returns (Pending memory dropped) {
        uint256 i;
        while (_pending[i].request != request) ++i;
        dropped = _pending[i];
        _pending[i] = _pending[_pending.length - 1];
        _pending.pop();
    }

    function _run(SerialId id) private view returns (Run) {
        (address holder, uint48 length, uint32 authorization, uint16 flags) = _LEDGER.runOf(id);
        return packRun(holder, length, authorization, flags);
    }

    function _checkPlace(SerialId id, Run run) private view {
        Account memory account = _RULEBOOK.accountOf(run.holder());
        AuthorizationRecord memory record = _RULEBOOK.authorizationOf(run.authorization());
        bool abroad = account.registry.party() != id.host();
        _assert(account.kind != AccountKind.None, "a holder without an account");
        _assert(account.kind.isTerminal() == run.has(TERMINAL), "terminal exactly in terminal accounts");
        _assert(!abroad || run.authorization() != 0, "abroad without an authorization");
        _assert(!abroad || run.has(FIRST_TRANSFERRED), "abroad before the first transfer");
        uint8 purpose;
        if (account.kind == AccountKind.NdcUse) purpose = PURPOSE_NDC;
        else if (account.kind == AccountKind.ImpCancellation) purpose = PURPOSE_IMP;
        else if (account.kind == AccountKind.OpCancellation) purpose = PURPOSE_OP;
        if (purpose == 0) return;
        _assert(record.purposes.allows(purpose), "used without the purpose");
        _assert(record.approach == account.approach, "used under another approach");
        _assert(run.has(FIRST_TRANSFERRED), "used before the first transfer");
        _assert(purpose != PURPOSE_NDC || abroad, "used by its host");
    }
}
