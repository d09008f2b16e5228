// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {IAccessManager} from "@openzeppelin/contracts/access/manager/IAccessManager.sol";
import {Account, Entity, IAccounts} from "./interfaces/IAccounts.sol";
import {ILedger} from "./interfaces/ILedger.sol";
import {PartyRole} from "./interfaces/IPartyRoles.sol";
import {AccountKind} from "./types/AccountKind.sol";
import {
    ACCOUNT_DELAYED,
    ACCOUNT_FREE,
    ACCOUNT_FROZEN,
    AccountRecord,
    packAccount
} from "./types/AccountRecord.sol";
import {ApproachCode} from "./types/ApproachCode.sol";
import {Reason} from "./types/Reason.sol";
import {RegistryCode} from "./types/RegistryCode.sol";
import {Office} from "./offices/Office.sol";
import {Policies} from "./offices/Policies.sol";

/// @title Registries, entities and accounts
/// @dev An account record fits one slot. The account named in the UNFCCC model is (holder, unit state, approach):
/// one self-custody address serves as MO, authorized MO and ITMO holding account.
contract Accounts is IAccounts, Policies, AccessManaged {
    mapping(RegistryCode registry => bool) private _registries;
    mapping(bytes32 identity => uint32 entity) private _identities;
    mapping(address account => mapping(address counterparty => uint48 from)) private _trusted;
    uint32 private _entityCount;

    constructor(
        IAccessManager manager,
        ILedger ledger
    ) Office(manager, ledger) AccessManaged(address(manager)) {}

    /// @inheritdoc IAccounts
    function openRegistry(RegistryCode registry, string calldata name) external restricted {
        require(registry.isValid(), InvalidRegistryCode(registry));
        require(!_registries[registry], RegistryAlreadyOpen(registry));
        _registries[registry] = true;
        emit RegistryOpened(registry, name);
        _openCancellations(registry, ApproachCode.wrap(0), AccountKind.OmgeCancellation);
    }

    /// @inheritdoc IAccounts
    function registerEntity(RegistryCode registry, Entity calldata terms) external returns (uint32 entity) {
        _requireRegistrar(registry);
        require(terms.country.isValid(), EntityCountryInvalid(terms.country));
        require(bytes(terms.name).length > 0 && bytes(terms.identification).length > 0, EntityUnnamed());
        bytes32 identity = keccak256(abi.encode(terms.country, terms.identification));
        require(_identities[identity] == 0, EntityAlreadyRegistered(_identities[identity]));
        entity = ++_entityCount;
        _identities[identity] = entity;
        emit EntityRegistered(entity, registry, terms);
    }

    /// @inheritdoc IAccounts
    function openAccount(address account, RegistryCode registry, uint32 entity, bool free) external {
        if (free) _requireAuthority(registry);
        else _requireRegistrar(registry);
        require(!free || msg.sender != account, CannotFreeOneself(account));
        require(entity <= _entityCount, UnknownEntity(entity));
        AccountKind kind = entity == 0 ? AccountKind.PartyHolding : AccountKind.EntityHolding;
        uint8 flags = free ? ACCOUNT_FREE : 0;
        _open(account, packAccount(registry, kind, ApproachCode.wrap(0), entity, flags));
    }

    /// @inheritdoc IAccounts
    function openReserve(address account, RegistryCode registry, AccountKind kind) external {
        _requireRegistrar(registry);
        bool reserve = kind >= AccountKind.ShareOfProceeds && kind <= AccountKind.Retention;
        require(reserve, NotAHoldingAccount(account));
        _open(account, packAccount(registry, kind, ApproachCode.wrap(0), 0, 0));
    }

    /// @inheritdoc IAccounts
    function openTerminalAccounts(RegistryCode registry, ApproachCode approach) external {
        _requireRegistrar(registry);
        require(approach.isNumbered(), ApproachInvalid(approach));
        _openCancellations(registry, approach, AccountKind.NdcUse);
    }

    /// @inheritdoc IAccounts
    function setAccountPowers(address account, bool free, bool delayed) external {
        AccountRecord record = _requireAuthorityOver(account);
        require(!record.kind().isTerminal(), NotAHoldingAccount(account));
        // Whoever approves must not be able to do without approval.
        require(!free || msg.sender != account, CannotFreeOneself(account));
        // As for a delay that becomes shorter: a stolen key must not lift the time in which it can be stopped.
        bool lifted = record.has(ACCOUNT_DELAYED) && !delayed;
        if (lifted && !_countersigned(record.party())) return;
        uint8 flags = record.flags() & ACCOUNT_FROZEN;
        if (free) flags |= ACCOUNT_FREE;
        if (delayed) flags |= ACCOUNT_DELAYED;
        _LEDGER.writeAccount(account, record.withFlags(flags));
        emit AccountPowersChanged(account, msg.sender, free, delayed);
    }

    /// @inheritdoc IAccounts
    function freezeAccount(address account, Reason reason, string calldata note) external {
        AccountRecord record = _requireAuthorityOver(account);
        require(reason != Reason.None, ReasonMissing());
        require(!record.has(ACCOUNT_FROZEN), AccountIsFrozen(account));
        _LEDGER.writeAccount(account, record.withFlags(record.flags() | ACCOUNT_FROZEN));
        emit AccountFrozen(account, msg.sender, reason, note);
    }

    /// @inheritdoc IAccounts
    function releaseAccount(address account) external {
        AccountRecord record = _requireAuthorityOver(account);
        require(record.has(ACCOUNT_FROZEN), AccountIsNotFrozen(account));
        _LEDGER.writeAccount(account, record.withFlags(record.flags() & ~ACCOUNT_FROZEN));
        emit AccountReleased(account, msg.sender);
    }

    /// @inheritdoc IAccounts
    function trust(address counterparty, bool trusted) external {
        RegistryCode registry = _known(msg.sender).registry();
        uint48 from = trusted ? uint48(block.timestamp) + _LEDGER.policyRecord(registry).sendDelay() : 0;
        _trusted[msg.sender][counterparty] = from;
        emit CounterpartyTrusted(msg.sender, counterparty, from);
    }

    /// @inheritdoc IAccounts
    function isTrusted(address account, address counterparty) external view returns (bool) {
        uint48 from = _trusted[account][counterparty];
        return from != 0 && from <= block.timestamp;
    }

    /// @inheritdoc IAccounts
    function accountOf(address account) external view returns (Account memory) {
        return _describe(_LEDGER.accountRecord(account));
    }

    /// @inheritdoc IAccounts
    function isRegistryOpen(RegistryCode registry) external view returns (bool) {
        return _registries[registry];
    }

    /// @inheritdoc IAccounts
    function isEntity(uint32 entity) external view returns (bool) {
        return entity != 0 && entity <= _entityCount;
    }

    /// @inheritdoc IAccounts
    /// @dev A hash cut to 16 bytes behind four zero bytes: nobody can have its key, and no holding account may take its
    /// place before it is opened.
    function terminalAccount(
        RegistryCode registry,
        ApproachCode approach,
        AccountKind kind
    ) public pure returns (address) {
        bytes32 hash = keccak256(abi.encode("sixtwo.terminal", registry, approach, kind));
        return address(uint160(uint128(uint256(hash))));
    }

    function _requireRegistrar(RegistryCode registry) private view {
        _requireOpen(registry);
        _requireRole(registry.party(), PartyRole.Registrar);
    }

    function _requireAuthority(RegistryCode registry) private view {
        _requireOpen(registry);
        _requireRole(registry.party(), PartyRole.Authority);
    }

    function _requireOpen(RegistryCode registry) internal view override {
        require(_registries[registry], RegistryNotOpen(registry));
    }

    function _known(address account) private view returns (AccountRecord record) {
        record = _LEDGER.accountRecord(account);
        require(record.isOpen(), AccountNotOpen(account));
    }

    function _requireAuthorityOver(address account) private view returns (AccountRecord record) {
        record = _known(account);
        _requireRole(record.registry().party(), PartyRole.Authority);
    }

    function _openCancellations(RegistryCode registry, ApproachCode approach, AccountKind from) private {
        for (uint8 kind = uint8(from); kind <= uint8(AccountKind.ReversalCancellation); ++kind) {
            address account = terminalAccount(registry, approach, AccountKind(kind));
            _open(account, packAccount(registry, AccountKind(kind), approach, 0, 0));
        }
    }

    function _open(address account, AccountRecord record) private {
        bool reserved = uint160(account) >> 128 == 0;
        require(reserved == record.isTerminal(), NotAHoldingAccount(account));
        require(!_LEDGER.accountRecord(account).isOpen(), AccountAlreadyOpen(account));
        _LEDGER.writeAccount(account, record);
        emit AccountOpened(account, record.registry(), _describe(record));
    }

    function _describe(AccountRecord record) private pure returns (Account memory) {
        return
            Account({
                registry: record.registry(),
                kind: record.kind(),
                approach: record.approach(),
                entity: record.entity(),
                frozen: record.has(ACCOUNT_FROZEN),
                free: record.has(ACCOUNT_FREE),
                delayed: record.has(ACCOUNT_DELAYED)
            });
    }
}
