// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Account, IAccounts} from "../interfaces/IAccounts.sol";
import {Authorization} from "../interfaces/IAuthorizations.sol";
import {IRulebook} from "../interfaces/IRulebook.sol";
import {AccountKind} from "../types/AccountKind.sol";
import {Reason} from "../types/Reason.sol";
import {Run} from "../types/Run.sol";
import {SerialId} from "../types/SerialId.sol";
import {HoldLaws} from "./HoldLaws.sol";
import {IVm} from "./Test.sol";

/// @title Law 5: whatever moves was free to, and had the clearance that it needed
abstract contract MoveLaws is HoldLaws {
    mapping(address account => bool) internal _frozen;
    /// @dev From when on an account's sends to a counterparty are not delayed, 0 for never.
    mapping(address account => mapping(address counterparty => uint256)) private _trusted;

    /// @return told Whether the event was about an account, or about what is set aside.
    function _tellAccounts(IVm.Log memory log) internal returns (bool told) {
        bytes32 topic = log.topics[0];
        if (topic == IAccounts.AccountFrozen.selector) _frozen[_address(log.topics[1])] = true;
        else if (topic == IAccounts.AccountReleased.selector) _frozen[_address(log.topics[1])] = false;
        else if (topic == IAccounts.CounterpartyTrusted.selector) _tellTrust(log);
        else if (topic == IRulebook.Levied.selector) _tellLevy(log);
        else return false;
        return true;
    }

    function _isTrusted(address from, address to) internal view override returns (bool) {
        uint256 since = _trusted[from][to];
        return since != 0 && since <= block.timestamp;
    }

    function _moved(address from, address to, uint256 id) internal override {
        SerialId moved = SerialId.wrap(id);
        _checkNotHeld(moved);
        _assert(_LEDGER.paused() == Reason.None, "a move on a paused ledger");
        Account memory sender = _ACCOUNTS.accountOf(from);
        Account memory receiver = _ACCOUNTS.accountOf(to);
        _assert(!sender.kind.isTerminal(), "a terminal account sent");
        bool abroad = sender.registry.party() != receiver.registry.party();
        if (_recalled == moved) {
            _assert(!abroad && !receiver.kind.isTerminal(), "recalled out of the Party's accounts");
        } else {
            _assert(!_frozen[from], "a frozen account sent");
            _checkKinds(sender, receiver, abroad);
            _checkAuthorization(_runOf(moved), abroad || _purposeOf(receiver.kind) != 0);
        }
        _assert(!_frozen[to], "a frozen account received");
        bool clear = !_needsApproval(from, to) && _delayOf(from, to) == 0;
        _assert(_cleared[moved] || clear, "moved without the clearance it needed");
        (_cleared[moved], _recalled) = (false, SerialId.wrap(0));
    }

    function _checkNotHeld(SerialId id) private view {
        for (uint256 i = 0; i < _held.length; ++i) _assert(_held[i].id != id, "a frozen run moved");
        for (uint256 i = 0; i < _pending.length; ++i) _assert(_pending[i].id != id, "a locked run moved");
    }

    function _checkKinds(Account memory sender, Account memory receiver, bool abroad) private pure {
        AccountKind kind = receiver.kind;
        if (kind.isTerminal())
            _assert(sender.registry == receiver.registry, "used or cancelled for somebody else");
        bool retained = kind == AccountKind.Retention || kind.isTerminal();
        _assert(sender.kind != AccountKind.Retention || (retained && !abroad), "what is retained left");
        if (sender.kind != AccountKind.Buffer) return;
        bool reversal = kind == AccountKind.ReversalCancellation;
        bool home = kind == AccountKind.PartyHolding && !abroad;
        _assert(reversal || home, "the buffer was used for something else");
    }

    function _checkAuthorization(Run run, bool needed) private view {
        if (run.authorization() == 0) return _assert(!needed, "moved without the authorization it needed");
        Authorization memory record = _authorizationOf(run);
        Reason paused = _APPROACHES.approachOf(record.party, record.approach).paused;
        _assert(paused == Reason.None, "a move under a paused approach");
        _assert(!needed || !record.revokedEntirely, "moved after the authorization was revoked entirely");
    }

    function _tellTrust(IVm.Log memory log) private {
        (address account, uint256 from) = (_address(log.topics[1]), abi.decode(log.data, (uint48)));
        _trusted[account][_address(log.topics[2])] = from;
        uint256 delay = _policyOver(account).sendDelay;
        _assert(from == 0 || from == block.timestamp + delay, "trusted before the delay");
    }

    function _tellLevy(IVm.Log memory log) private {
        SerialId id = SerialId.wrap(uint256(log.topics[1]));
        _see("Levied");
        _cleared[id] = true;
        uint256 amount = abi.decode(log.data, (uint256));
        _assertEq(_runOf(id).length(), amount, "what was set aside is a run of its own");
        AccountKind kind = _ACCOUNTS.accountOf(_runOf(id).holder()).kind;
        _assertEq(uint256(log.topics[3]), uint256(kind), "set aside in the account for it");
    }
}
