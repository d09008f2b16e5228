// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAccessManager} from "@openzeppelin/contracts/access/manager/IAccessManager.sol";
import {IAccounts} from "./interfaces/IAccounts.sol";
import {IHolds, Recall} from "./interfaces/IHolds.sol";
import {ILedger} from "./interfaces/ILedger.sol";
import {PartyRole} from "./interfaces/IPartyRoles.sol";
import {Office} from "./offices/Office.sol";
import {ACCOUNT_FROZEN, AccountRecord} from "./types/AccountRecord.sol";
import {RegistryCode} from "./types/RegistryCode.sol";
import {Reason} from "./types/Reason.sol";
import {FROZEN, Run} from "./types/Run.sol";
import {SerialId} from "./types/SerialId.sol";

/// @title Holds
/// @dev A frozen run keeps its id until it is released, so a recall is known by it.
contract Holds is IHolds, Office {
    mapping(SerialId id => Recall) private _recalls;

    constructor(IAccessManager manager, ILedger ledger) Office(manager, ledger) {}

    /// @inheritdoc IHolds
    function freeze(
        SerialId id,
        uint64 first,
        uint48 amount,
        Reason reason,
        string calldata note
    ) external returns (SerialId frozen) {
        Run run = _requireAuthority(id);
        require(reason != Reason.None, HoldReasonMissing());
        require(!run.has(FROZEN), RunAlreadyFrozen(id));
        frozen = _freeze(id, run, first, amount);
        emit RunFrozen(frozen, amount, msg.sender, reason, note);
    }

    /// @inheritdoc IHolds
    function release(SerialId id) external {
        Run run = _requireAuthority(id);
        require(run.has(FROZEN), RunNotFrozen(id));
        require(_recalls[id].due == 0, RecallPending(id));
        _LEDGER.setFrozenTokens(run.holder(), SerialId.unwrap(id), 0);
        emit RunReleased(id, msg.sender);
    }

    /// @inheritdoc IHolds
    function announceRecall(
        SerialId id,
        uint64 first,
        uint48 amount,
        address to,
        Reason reason,
        string calldata note
    ) external returns (SerialId frozen) {
        Run run = _requireAuthority(id);
        require(reason != Reason.None, HoldReasonMissing());
        require(_recalls[id].due == 0, RecallPending(id));
        frozen = run.has(FROZEN) ? _whole(id, run, first, amount) : _freeze(id, run, first, amount);
        uint48 due = uint48(block.timestamp) + _LEDGER.policyRecord(_registryOf(run)).recallDelay();
        _recalls[frozen] = Recall(to, due, msg.sender);
        emit RecallAnnounced(frozen, amount, msg.sender, reason, to, due, note);
    }

    /// @inheritdoc IHolds
    function cancelRecall(SerialId id) external {
        _requireAuthority(id);
        require(_recalls[id].due != 0, NoRecall(id));
        delete _recalls[id];
        emit RecallCancelled(id, msg.sender);
    }

    /// @inheritdoc IHolds
    function recall(SerialId id) external {
        Run run = _requireAuthority(id);
        Recall memory announced = _recalls[id];
        require(announced.due != 0, NoRecall(id));
        require(block.timestamp >= announced.due, RecallNotDue(id, announced.due));
        require(announced.by != msg.sender, AnnouncerCannotRecall(id, announced.by));
        delete _recalls[id];
        emit Recalled(id, msg.sender);
        _requireHome(id, run, announced.to);
        _LEDGER.forcedTransfer(run.holder(), announced.to, SerialId.unwrap(id), run.length());
    }

    /// @inheritdoc IHolds
    function recallOf(SerialId id) external view returns (Recall memory) {
        return _recalls[id];
    }

    function _whole(SerialId id, Run run, uint64 first, uint48 amount) private pure returns (SerialId) {
        bool whole = first == id.first() && amount == run.length();
        require(whole, ILedger.PartOfRun(id, amount));
        return id;
    }

    /// @dev What a request has locked cannot be cut, so a whole run is not detached.
    function _freeze(SerialId id, Run run, uint64 first, uint48 amount) private returns (SerialId frozen) {
        bool whole = first == id.first() && amount == run.length();
        frozen = whole ? id : _LEDGER.detach(id, first, amount);
        _LEDGER.setFrozenTokens(run.holder(), SerialId.unwrap(frozen), amount);
    }

    /// @dev A recall is no international transfer: the units stay with the Party that recalls them.
    function _requireHome(SerialId id, Run run, address to) private view {
        AccountRecord receiver = _LEDGER.accountRecord(to);
        require(receiver.isOpen(), IAccounts.AccountNotOpen(to));
        require(!receiver.has(ACCOUNT_FROZEN), IAccounts.AccountIsFrozen(to));
        require(!receiver.kind().isTerminal(), IAccounts.NotAHoldingAccount(to));
        require(receiver.registry().party() == _registryOf(run).party(), RecallLeavesParty(id, to));
    }

    function _registryOf(Run run) private view returns (RegistryCode) {
        return _LEDGER.accountRecord(run.holder()).registry();
    }

    function _requireAuthority(SerialId id) private view returns (Run run) {
        run = _runOf(id);
        _requireRole(_registryOf(run).party(), PartyRole.Authority);
    }
}
