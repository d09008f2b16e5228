// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAccessManager} from "@openzeppelin/contracts/access/manager/IAccessManager.sol";
import {IAccounts} from "./interfaces/IAccounts.sol";
import {IAuthorizations} from "./interfaces/IAuthorizations.sol";
import {
    Activity,
    IIssuances,
    Issuance,
    MitigationType,
    Underlying,
    Verified
} from "./interfaces/IIssuances.sol";
import {ILedger} from "./interfaces/ILedger.sol";
import {PartyRole} from "./interfaces/IPartyRoles.sol";
import {IRules} from "./interfaces/IRules.sol";
import {SerialClaims} from "./issuances/SerialClaims.sol";
import {Countersigning} from "./offices/Countersigning.sol";
import {Office} from "./offices/Office.sol";
import {AccountRecord} from "./types/AccountRecord.sol";
import {yearStart} from "./types/Calendar.sol";
import {ACTIVITY_TYPES, FIRST_VINTAGE, LAST_VINTAGE, SECTORS} from "./types/CodeLists.sol";
import {ISSUE_BY_TWO, PolicyRecord, VERIFIED_ONLY} from "./types/PolicyRecord.sol";
import {RegistryCode} from "./types/RegistryCode.sol";
import {SerialId} from "./types/SerialId.sol";

/// @title Issuances
contract Issuances is IIssuances, Office, Countersigning {
    using SerialClaims for SerialClaims.Series;

    IAuthorizations private immutable _AUTHORIZATIONS;
    mapping(RegistryCode registry => mapping(bytes32 activity => bool)) private _activities;
    mapping(bytes32 series => SerialClaims.Series) private _claims;
    mapping(bytes32 quantity => Verified) private _verified;

    constructor(
        IAccessManager manager,
        ILedger ledger,
        IAuthorizations authorizations
    ) Office(manager, ledger) {
        _AUTHORIZATIONS = authorizations;
    }

    /// @inheritdoc IIssuances
    function registerActivity(bytes32 activity, RegistryCode registry, Activity calldata terms) external {
        _requireRole(registry.party(), PartyRole.Registrar);
        require(registry.isValid(), ActivityInvalid("registry"));
        require(activity != 0, ActivityInvalid("id"));
        require(bytes(terms.title).length > 0, ActivityInvalid("title"));
        require(terms.sector < SECTORS, ActivityInvalid("sector"));
        require(terms.activityType < ACTIVITY_TYPES, ActivityInvalid("activityType"));
        require(!_activities[registry][activity], ActivityAlreadyRegistered(activity));
        _activities[registry][activity] = true;
        emit ActivityRegistered(activity, registry, terms);
    }

    /// @inheritdoc IIssuances
    function recordVerification(
        bytes32 activity,
        RegistryCode registry,
        uint16 vintage,
        uint8 metric,
        uint48 amount,
        bytes32 documentHash
    ) external {
        _requireRole(registry.party(), PartyRole.Verifier);
        require(_activities[registry][activity], UnknownActivity(activity));
        require(vintage >= FIRST_VINTAGE, VintageTooEarly(vintage));
        require(vintage <= LAST_VINTAGE, VerificationInvalid("vintage"));
        _requireMetric(metric);
        require(amount > 0, VerificationInvalid("amount"));
        require(documentHash != 0, VerificationInvalid("documentHash"));
        _verified[_quantity(activity, registry, vintage, metric)].verified += amount;
        emit VerificationRecorded(activity, registry, vintage, metric, amount, msg.sender, documentHash);
    }

    /// @inheritdoc IIssuances
    function issue(Issuance calldata terms) external returns (SerialId id) {
        (id, ) = _issue(terms);
    }

    /// @inheritdoc IIssuances
    function issueUnderlying(
        Issuance calldata terms,
        Underlying calldata underlying
    ) external returns (SerialId id) {
        require(bytes(underlying.programme).length > 0, ProgrammeMissing());
        require(!_endsInDigit(underlying.prefix), UnderlyingAmbiguous(underlying.prefix));
        require(!_beginsWithDigit(underlying.suffix), UnderlyingAmbiguous(underlying.suffix));
        bool issued;
        (id, issued) = _issue(terms);
        if (issued) _claim(id, terms.amount, underlying);
    }

    /// @inheritdoc IIssuances
    function verifiedOf(
        bytes32 activity,
        RegistryCode registry,
        uint16 vintage,
        uint8 metric
    ) external view returns (Verified memory) {
        return _verified[_quantity(activity, registry, vintage, metric)];
    }

    /// @inheritdoc IIssuances
    function claimOf(
        string calldata programme,
        string calldata prefix,
        uint64 first,
        string calldata suffix
    ) external view returns (RegistryCode registry, uint64 serial, uint64 last) {
        bytes32 series = _seriesOf(programme, prefix, suffix);
        SerialClaims.Claim memory claimed = _claims[series].claims[first];
        return (claimed.registry, claimed.serial, claimed.last);
    }

    /// @return id The first serial.
    /// @return issued False when it is a proposal that waits for a second person.
    function _issue(Issuance calldata terms) private returns (SerialId id, bool issued) {
        (AccountRecord account, PolicyRecord policy) = _LEDGER.accountAndPolicy(terms.to);
        RegistryCode registry = account.registry();
        _checkReceiver(terms.to, account);
        _requireRole(registry.party(), PartyRole.Registrar);
        _checkTerms(registry, terms);
        if (policy.has(ISSUE_BY_TWO) && !_countersigned(registry.party())) return (id, false);
        if (policy.has(VERIFIED_ONLY)) _countVerified(registry, terms);
        id = _LEDGER.issue(terms.to, registry, terms.vintage, terms.metric, terms.amount);
        emit Issued(
            id,
            terms.activity,
            msg.sender,
            terms.monitoredFrom,
            terms.monitoredUntil,
            terms.mitigationType,
            terms.documentHash
        );
        if (terms.authorization != 0) IRules(_LEDGER.rulebook()).tagIssued(id, terms.authorization);
        return (id, true);
    }

    function _claim(SerialId id, uint48 amount, Underlying calldata underlying) private {
        bytes32 series = _seriesOf(underlying.programme, underlying.prefix, underlying.suffix);
        _claims[series].claim(underlying.first, amount, id);
        emit UnderlyingClaimed(id, amount, underlying);
    }

    /// @dev Letters in either case name one programme.
    function _seriesOf(
        string calldata programme,
        string calldata prefix,
        string calldata suffix
    ) private pure returns (bytes32) {
        bytes memory name = bytes(programme);
        for (uint256 i = 0; i < name.length; ++i) {
            if (name[i] >= "A" && name[i] <= "Z") name[i] = bytes1(uint8(name[i]) + 32);
        }
        return keccak256(abi.encode(name, prefix, suffix));
    }

    function _endsInDigit(string calldata text) private pure returns (bool) {
        uint256 length = bytes(text).length;
        return length > 0 && _isDigit(bytes(text)[length - 1]);
    }

    function _beginsWithDigit(string calldata text) private pure returns (bool) {
        return bytes(text).length > 0 && _isDigit(bytes(text)[0]);
    }

    function _isDigit(bytes1 letter) private pure returns (bool) {
        return letter >= "0" && letter <= "9";
    }

    function _countVerified(RegistryCode registry, Issuance calldata terms) private {
        bytes32 quantity = _quantity(terms.activity, registry, terms.vintage, terms.metric);
        Verified storage counted = _verified[quantity];
        uint256 issued = uint256(counted.issued) + terms.amount;
        require(
            issued <= counted.verified,
            VerificationExceeded(terms.activity, terms.vintage, counted.verified, issued)
        );
        counted.issued = uint64(issued);
    }

    function _quantity(
        bytes32 activity,
        RegistryCode registry,
        uint16 vintage,
        uint8 metric
    ) private pure returns (bytes32) {
        return keccak256(abi.encode(activity, registry, vintage, metric));
    }

    function _checkTerms(RegistryCode registry, Issuance calldata terms) private view {
        _requireMetric(terms.metric);
        if (!_activities[registry][terms.activity]) revert UnknownActivity(terms.activity);
        require(terms.mitigationType != MitigationType.None, MitigationTypeMissing());
        _checkMonitoring(terms.vintage, terms.monitoredFrom, terms.monitoredUntil);
    }

    /// @dev 6/CMA.4 annex I, para 5(e): a vintage is one year, so monitoring over years is issued year by year.
    function _checkMonitoring(uint16 vintage, uint32 from, uint32 until) private view {
        require(vintage >= FIRST_VINTAGE, VintageTooEarly(vintage));
        bool inside = from >= yearStart(vintage) && from <= until && until < yearStart(uint256(vintage) + 1);
        require(inside, VintageOutsideMonitoring(vintage, from, until));
        require(until < block.timestamp, MonitoringNotOver(until));
    }

    function _checkReceiver(address to, AccountRecord account) private pure {
        require(account.isOpen(), IAccounts.AccountNotOpen(to));
        require(account.isActive(), IAccounts.AccountIsFrozen(to));
        require(!account.isTerminal(), IAccounts.NotAHoldingAccount(to));
    }

    function _requireMetric(uint8 metric) private view {
        bool known = metric == 0 || _AUTHORIZATIONS.isMetric(metric);
        require(known, IAuthorizations.MetricUnknown(metric));
    }
}
