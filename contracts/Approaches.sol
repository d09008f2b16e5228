// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAccessManager} from "@openzeppelin/contracts/access/manager/IAccessManager.sol";
import {IAccounts} from "./interfaces/IAccounts.sol";
import {Approach, IApproaches, Levies, Levy} from "./interfaces/IApproaches.sol";
import {ILedger} from "./interfaces/ILedger.sol";
import {PartyRole} from "./interfaces/IPartyRoles.sol";
import {AccountKind} from "./types/AccountKind.sol";
import {AccountRecord} from "./types/AccountRecord.sol";
import {ApproachCode} from "./types/ApproachCode.sol";
import {ApproachRecord, ApproachStatus, packApproach} from "./types/ApproachRecord.sol";
import {PartyCode} from "./types/PartyCode.sol";
import {Reason} from "./types/Reason.sol";
import {RegistryCode} from "./types/RegistryCode.sol";
import {Office} from "./offices/Office.sol";

/// @title Cooperative approaches, as each Party takes part in them
contract Approaches is IApproaches, Office {
    /// @dev What earlier quantities left over of each levy, in ten-thousandths of a unit.
    struct Remainders {
        uint32 shareOfProceeds;
        uint32 omge;
        uint32 retention;
        uint32 buffer;
    }

    uint256 private constant _WHOLE = 10_000;

    IAccounts private immutable _ACCOUNTS;
    mapping(PartyCode party => mapping(ApproachCode approach => Levies)) private _levies;
    mapping(PartyCode party => mapping(ApproachCode approach => mapping(uint8 metric => Remainders)))
        private _remainders;

    constructor(IAccessManager manager, ILedger ledger, IAccounts accounts) Office(manager, ledger) {
        _ACCOUNTS = accounts;
    }

    /// @inheritdoc IApproaches
    function recordApproach(
        RegistryCode registry,
        ApproachCode approach,
        string calldata title,
        bytes32 documentHash
    ) external {
        _requireAuthority(registry);
        PartyCode party = registry.party();
        require(approach.isNumbered(), IAccounts.ApproachInvalid(approach));
        require(bytes(title).length > 0, ApproachUntitled());
        require(documentHash != 0, DocumentHashMissing());
        bool known = _LEDGER.approachRecord(party, approach).status() != ApproachStatus.None;
        require(!known, ApproachAlreadyRecorded(party, approach));
        _LEDGER.writeApproach(party, approach, packApproach(ApproachStatus.Draft, Reason.None, false));
        emit ApproachRecorded(approach, registry, msg.sender, title, documentHash);
    }

    /// @inheritdoc IApproaches
    function recordInitialReport(
        RegistryCode registry,
        ApproachCode approach,
        bytes32 documentHash
    ) external {
        ApproachRecord record = _requireOwn(registry, approach);
        require(documentHash != 0, DocumentHashMissing());
        _LEDGER.writeApproach(
            registry.party(),
            approach,
            packApproach(record.status(), record.paused(), true)
        );
        emit InitialReportRecorded(approach, registry, msg.sender, documentHash);
    }

    /// @inheritdoc IApproaches
    function setApproachStatus(
        RegistryCode registry,
        ApproachCode approach,
        ApproachStatus status,
        string calldata reason
    ) external {
        ApproachRecord record = _requireOwn(registry, approach);
        PartyCode party = registry.party();
        bool allowed = _mayBecome(record.status(), status);
        require(allowed, ApproachStepInvalid(approach, record.status(), status));
        require(status != ApproachStatus.Active || record.reported(), InitialReportMissing(party, approach));
        _LEDGER.writeApproach(party, approach, packApproach(status, record.paused(), record.reported()));
        emit ApproachStatusChanged(approach, registry, msg.sender, status, reason);
    }

    /// @inheritdoc IApproaches
    function pauseApproach(
        RegistryCode registry,
        ApproachCode approach,
        Reason reason,
        string calldata note
    ) external {
        require(reason != Reason.None, IAccounts.ReasonMissing());
        _setPaused(registry, approach, reason);
        emit ApproachPaused(approach, registry, msg.sender, reason, note);
    }

    /// @inheritdoc IApproaches
    function resumeApproach(RegistryCode registry, ApproachCode approach) external {
        _setPaused(registry, approach, Reason.None);
        emit ApproachResumed(approach, registry, msg.sender);
    }

    /// @inheritdoc IApproaches
    function setLevies(RegistryCode registry, ApproachCode approach, Levies calldata levies) external {
        _requireOwn(registry, approach);
        uint256 rates = uint256(levies.shareOfProceeds) + levies.omge + levies.retention + levies.buffer;
        require(rates < _WHOLE, LeviesTooHigh(rates));
        PartyCode party = registry.party();
        _requireReserve(
            party,
            AccountKind.ShareOfProceeds,
            levies.shareOfProceeds,
            levies.shareOfProceedsAccount
        );
        _requireReserve(party, AccountKind.Retention, levies.retention, levies.retentionAccount);
        _requireReserve(party, AccountKind.Buffer, levies.buffer, levies.bufferAccount);
        _levies[party][approach] = levies;
        emit LeviesSet(approach, registry, msg.sender, levies);
    }

    /// @inheritdoc IApproaches
    function approachOf(PartyCode party, ApproachCode approach) external view returns (Approach memory) {
        ApproachRecord record = _LEDGER.approachRecord(party, approach);
        return Approach(record.status(), record.paused(), record.reported());
    }

    /// @inheritdoc IApproaches
    function leviesOf(PartyCode party, ApproachCode approach) external view returns (Levies memory) {
        return _levies[party][approach];
    }

    /// @inheritdoc IApproaches
    /// @dev Rates apply to the running sum, so that many small quantities give as much as one large one.
    function takeLevies(
        RegistryCode registry,
        ApproachCode approach,
        uint8 metric,
        uint48 amount
    ) external returns (Levy[] memory due) {
        require(msg.sender == _LEDGER.rulebook(), OnlyRulebook(msg.sender));
        PartyCode party = registry.party();
        Levies storage levies = _levies[party][approach];
        bool none = levies.shareOfProceeds | levies.omge | levies.retention | levies.buffer == 0;
        if (none) return due;
        Remainders storage left = _remainders[party][approach][metric];
        due = new Levy[](4);
        address omge = _ACCOUNTS.terminalAccount(registry, approach, AccountKind.OmgeCancellation);
        due[0] = Levy(AccountKind.ShareOfProceeds, levies.shareOfProceedsAccount, levies.shareOfProceeds, 0);
        due[1] = Levy(AccountKind.OmgeCancellation, omge, levies.omge, 0);
        due[2] = Levy(AccountKind.Retention, levies.retentionAccount, levies.retention, 0);
        due[3] = Levy(AccountKind.Buffer, levies.bufferAccount, levies.buffer, 0);
        uint48 available = amount;
        (due[0].amount, left.shareOfProceeds) = _share(amount, due[0].rate, left.shareOfProceeds, available);
        available -= due[0].amount;
        (due[1].amount, left.omge) = _share(amount, due[1].rate, left.omge, available);
        available -= due[1].amount;
        (due[2].amount, left.retention) = _share(amount, due[2].rate, left.retention, available);
        available -= due[2].amount;
        (due[3].amount, left.buffer) = _share(amount, due[3].rate, left.buffer, available);
    }

    /// @dev What cannot be taken of a small quantity is carried over whole.
    function _share(
        uint48 amount,
        uint16 rate,
        uint32 carried,
        uint48 available
    ) private pure returns (uint48 taken, uint32 left) {
        uint256 exact = uint256(amount) * rate + carried;
        uint256 units = exact / _WHOLE;
        taken = units < available ? uint48(units) : available;
        left = uint32(exact - uint256(taken) * _WHOLE);
    }

    function _mayBecome(ApproachStatus from, ApproachStatus to) private pure returns (bool) {
        if (from == ApproachStatus.Completed || from == ApproachStatus.Revoked) return false;
        if (to == ApproachStatus.Active) return from != ApproachStatus.Active;
        if (to == ApproachStatus.Suspended) return from == ApproachStatus.Active;
        if (to == ApproachStatus.Completed) return from != ApproachStatus.Draft;
        return to == ApproachStatus.Revoked;
    }

    function _setPaused(RegistryCode registry, ApproachCode approach, Reason paused) private {
        ApproachRecord record = _requireOwn(registry, approach);
        bool changes = (record.paused() == Reason.None) != (paused == Reason.None);
        require(changes, ApproachPauseUnchanged(approach, record.paused()));
        _LEDGER.writeApproach(
            registry.party(),
            approach,
            packApproach(record.status(), paused, record.reported())
        );
    }

    function _requireOwn(
        RegistryCode registry,
        ApproachCode approach
    ) private view returns (ApproachRecord record) {
        _requireAuthority(registry);
        record = _LEDGER.approachRecord(registry.party(), approach);
        bool known = record.status() != ApproachStatus.None;
        require(known, ApproachUnknown(registry.party(), approach));
    }

    function _requireAuthority(RegistryCode registry) private view {
        require(_ACCOUNTS.isRegistryOpen(registry), IAccounts.RegistryNotOpen(registry));
        _requireRole(registry.party(), PartyRole.Authority);
    }

    function _requireReserve(PartyCode party, AccountKind kind, uint16 rate, address to) private view {
        if (rate == 0) return;
        AccountRecord account = _LEDGER.accountRecord(to);
        bool fits = account.kind() == kind && account.registry().party() == party;
        require(fits, LevyAccountInvalid(kind, to));
    }
}
