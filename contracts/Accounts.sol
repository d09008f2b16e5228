// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Account, Entity, IAccounts} from "./interfaces/IAccounts.sol";
import {PartyRole} from "./interfaces/IPartyRoles.sol";
import {PartyRoles} from "./PartyRoles.sol";
import {AccountKind} from "./types/AccountKind.sol";
import {ApproachCode} from "./types/ApproachCode.sol";
import {PartyCode} from "./types/PartyCode.sol";
import {RegistryCode} from "./types/RegistryCode.sol";

/// @title Registries, entities and accounts
/// @dev An account record fits one slot. The account named in the UNFCCC model is (holder, unit state, approach):
/// one self-custody address serves as MO, authorized MO and ITMO holding account.
abstract contract Accounts is IAccounts, PartyRoles {
    mapping(address account => Account) private _accounts;
    mapping(RegistryCode registry => bool) private _registries;
    mapping(bytes32 identity => uint32 entity) private _identities;
    uint32 private _entityCount;

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
        _requireRegistrar(registry);
        require(entity <= _entityCount, UnknownEntity(entity));
        AccountKind kind = entity == 0 ? AccountKind.PartyHolding : AccountKind.EntityHolding;
        _open(account, Account(registry, kind, ApproachCode.wrap(0), entity, false, free));
    }

    /// @inheritdoc IAccounts
    function openTerminalAccounts(RegistryCode registry, ApproachCode approach) external {
        _requireRegistrar(registry);
        require(approach.isNumbered(), ApproachInvalid(approach));
        _openCancellations(registry, approach, AccountKind.NdcUse);
    }

    /// @inheritdoc IAccounts
    function freezeAccount(address account, string calldata reason) external {
        _requireAuthorityOver(account);
        require(!_accounts[account].frozen, AccountIsFrozen(account));
        _accounts[account].frozen = true;
        emit AccountFrozen(account, msg.sender, reason);
    }

    /// @inheritdoc IAccounts
    function releaseAccount(address account) external {
        _requireAuthorityOver(account);
        require(_accounts[account].frozen, AccountIsNotFrozen(account));
        _accounts[account].frozen = false;
        emit AccountReleased(account, msg.sender);
    }

    /// @inheritdoc IAccounts
    function accountOf(address account) external view returns (Account memory) {
        return _accounts[account];
    }

    /// @inheritdoc IAccounts
    /// @dev A hash cut to 20 bytes: nobody can have its key.
    function terminalAccount(
        RegistryCode registry,
        ApproachCode approach,
        AccountKind kind
    ) public pure returns (address) {
        return address(uint160(uint256(keccak256(abi.encode("sixtwo.terminal", registry, approach, kind)))));
    }

    /// @dev The account that may send or receive: open and not frozen.
    function _activeAccount(address account) internal view returns (Account storage active) {
        active = _accounts[account];
        require(active.kind != AccountKind.None, AccountNotOpen(account));
        require(!active.frozen, AccountIsFrozen(account));
    }

    function _partyOf(address account) internal view returns (PartyCode) {
        Account storage known = _accounts[account];
        require(known.kind != AccountKind.None, AccountNotOpen(account));
        return known.registry.party();
    }

    function _requireRegistrar(RegistryCode registry) internal view {
        _requireOpen(registry);
        _requireRole(registry.party(), PartyRole.Registrar);
    }

    function _requireOpen(RegistryCode registry) internal view {
        require(_registries[registry], RegistryNotOpen(registry));
    }

    function _isEntity(uint32 entity) internal view returns (bool) {
        return entity != 0 && entity <= _entityCount;
    }

    function _requireAuthorityOver(address account) private view {
        _requireRole(_partyOf(account), PartyRole.Authority);
    }

    function _openCancellations(RegistryCode registry, ApproachCode approach, AccountKind from) private {
        for (uint8 kind = uint8(from); kind <= uint8(AccountKind.VoluntaryCancellation); ++kind) {
            address account = terminalAccount(registry, approach, AccountKind(kind));
            _open(account, Account(registry, AccountKind(kind), approach, 0, false, false));
        }
    }

    function _open(address account, Account memory terms) private {
        require(account != address(0), AccountNotOpen(account));
        require(_accounts[account].kind == AccountKind.None, AccountAlreadyOpen(account));
        _accounts[account] = terms;
        emit AccountOpened(account, terms.registry, terms);
    }
}
