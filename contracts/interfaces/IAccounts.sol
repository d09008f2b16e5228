// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccountKind} from "../types/AccountKind.sol";
import {ApproachCode} from "../types/ApproachCode.sol";
import {PartyCode} from "../types/PartyCode.sol";
import {Reason} from "../types/Reason.sol";
import {RegistryCode} from "../types/RegistryCode.sol";
import {ICountersigned} from "./ICountersigned.sol";
import {IPartyRoles} from "./IPartyRoles.sol";
import {IPolicies} from "./IPolicies.sol";

/// @notice An account: one address in one Party's registry.
struct Account {
    RegistryCode registry;
    AccountKind kind;
    /// Terminal accounts only: the cooperative approach they belong to, 0 for outcomes without one.
    ApproachCode approach;
    /// The entity behind the account, 0 for the Party itself.
    uint32 entity;
    bool frozen;
    /// May transfer abroad, use and cancel without the Party's approval.
    bool free;
    /// Sends to others than its trusted counterparties only after the Party's delay.
    bool delayed;
}

/// @notice A legal entity as AEF table 5 names it.
struct Entity {
    string name;
    PartyCode country;
    string identification;
}

/// @title Registries, entities and accounts
interface IAccounts is IPolicies, IPartyRoles, ICountersigned {
    event RegistryOpened(RegistryCode indexed registry, string name);
    event EntityRegistered(uint32 indexed entity, RegistryCode indexed registry, Entity terms);
    event AccountOpened(address indexed account, RegistryCode indexed registry, Account terms);
    event AccountFrozen(address indexed account, address indexed by, Reason reason, string note);
    event AccountReleased(address indexed account, address indexed by);
    event AccountPowersChanged(address indexed account, address indexed by, bool free, bool delayed);
    /// @param from Seconds since 1970 from which the delay no longer holds between them; 0 when trust is withdrawn.
    event CounterpartyTrusted(address indexed account, address indexed counterparty, uint48 from);

    error InvalidRegistryCode(RegistryCode registry);
    error RegistryNotOpen(RegistryCode registry);
    error RegistryAlreadyOpen(RegistryCode registry);
    error UnknownEntity(uint32 entity);
    error EntityAlreadyRegistered(uint32 entity);
    error EntityUnnamed();
    error EntityCountryInvalid(PartyCode country);
    error ApproachInvalid(ApproachCode approach);
    error AccountAlreadyOpen(address account);
    error AccountNotOpen(address account);
    error AccountIsFrozen(address account);
    error AccountIsNotFrozen(address account);
    error NotAHoldingAccount(address account);
    error CannotFreeOneself(address account);
    error ReasonMissing();

    /// @notice Administrator only: opens a Party's registry and its accounts for cancellation without an approach.
    function openRegistry(RegistryCode registry, string calldata name) external;

    /// @notice Registrar only: records an entity once by country and identification number.
    function registerEntity(RegistryCode registry, Entity calldata terms) external returns (uint32 entity);

    /// @notice Opens a holding account; of the Party itself when `entity` is 0. Registrar only; authority only when
    /// `free`, and never their own. Addresses that begin with four zero bytes are kept for terminal accounts.
    /// @param free Whether the account may act abroad, use and cancel without the Party's approval.
    function openAccount(address account, RegistryCode registry, uint32 entity, bool free) external;

    /// @notice Registrar only: opens an account of the Party for share of proceeds, buffer or national retention.
    function openReserve(address account, RegistryCode registry, AccountKind kind) external;

    /// @notice Registrar only: opens the use and cancellation accounts of a cooperative approach, once.
    function openTerminalAccounts(RegistryCode registry, ApproachCode approach) external;

    /// @notice Authority only: whether the account acts without approval, and whether its sends are delayed. Nobody
    /// frees an account of their own, and it takes two people to lift a delay.
    function setAccountPowers(address account, bool free, bool delayed) external;

    /// @notice Authority only: the account neither sends nor receives until released.
    /// @param note Words about the case, without anything that identifies a person.
    function freezeAccount(address account, Reason reason, string calldata note) external;
    function releaseAccount(address account) external;

    /// @notice The account itself: names a counterparty to which its sends are not delayed. It takes effect after
    /// the Party's delay, so that a stolen key gains nothing; withdrawing trust takes effect at once.
    function trust(address counterparty, bool trusted) external;

    /// @return True once the trust of `account` in `counterparty` is in effect.
    function isTrusted(address account, address counterparty) external view returns (bool);

    function accountOf(address account) external view returns (Account memory);
    function isRegistryOpen(RegistryCode registry) external view returns (bool);
    function isEntity(uint32 entity) external view returns (bool);

    /// @notice The keyless address whose receipts are uses or cancellations of that kind.
    function terminalAccount(
        RegistryCode registry,
        ApproachCode approach,
        AccountKind kind
    ) external pure returns (address);
}
