// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC1155} from "@openzeppelin/contracts/token/ERC1155/IERC1155.sol";
import {RegistryCode} from "../types/RegistryCode.sol";
import {SerialId} from "../types/SerialId.sol";

/// @title Ledger of serial runs
/// @notice An ERC-1155 whose id names the first serial of a run and whose balance is the run's length:
/// `serials(id) = [first(id), first(id) + balance - 1]`. Each id has exactly one holder, so no serial has two.
/// @dev Sending a whole run moves its id. Sending part of it detaches the tail, and the receiver is credited under
/// `child = id + (length - amount)`: the one departure from ERC-1155, told by the events and by the receiver hook.
/// Event order of a partial send: `TransferSingle(from, 0, id)`, `TransferSingle(0, from, child)`, `Split`, then
/// `TransferSingle(from, to, child)`. Nothing is ever burned: use and cancellation are sends to terminal accounts.
interface ILedger is IERC1155 {
    /// @notice The tail of `id` became a run of its own, with the same holder, authorization and flags.
    event Split(SerialId indexed id, SerialId indexed child, uint256 amount);
    /// @notice The run `right` was joined to its left neighbour `id`.
    event Merged(SerialId indexed id, SerialId indexed right, uint256 amount);
    /// @notice The run now stands under `authorization`.
    event Tagged(SerialId indexed id, uint256 amount, uint32 indexed authorization);
    /// @notice The run's flags as they now are (see `types/Run.sol`).
    event FlagsChanged(SerialId indexed id, uint16 flags);
    event RulebookChanged(address indexed previous, address indexed current);
    event Paused(address indexed by);
    event Unpaused(address indexed by);

    error LedgerPaused();
    error NotPaused();
    error OnlyRulebook(address caller);
    error InvalidRulebook(address rulebook);
    error InvalidRegistry(RegistryCode registry);
    error ZeroAmount(SerialId id);
    error UnknownRun(SerialId id);
    error RangeOutsideRun(SerialId id, uint64 first, uint256 amount);
    error RunTerminal(SerialId id);
    error RunHeld(SerialId id, uint16 flags);
    error NotAdjacent(SerialId id, SerialId right);
    error NotAlike(SerialId id, SerialId right);
    error StickyFlag(SerialId id, uint16 flags);
    error FirstTransferredUnder(SerialId id, uint32 authorization);
    error BatchTooLarge(uint256 length, uint256 limit);

    /// @notice The run that starts at `id`; all zero when no live run does.
    function runOf(
        SerialId id
    ) external view returns (address holder, uint48 length, uint32 authorization, uint16 flags);

    /// @notice First and last serial of the run `id`. Reverts with `UnknownRun`.
    function serialsOf(SerialId id) external view returns (uint64 first, uint64 last);

    /// @notice The one holder of `id` (ERC-5409); zero when no live run starts there.
    function ownerOf(uint256 id) external view returns (address);

    /// @notice Serials issued so far by `registry`; the next one is this plus one.
    function serialsIssued(RegistryCode registry) external view returns (uint64);

    function rulebook() external view returns (address);
    function paused() external view returns (bool);

    /// @notice Sends serials `first` to `first + amount - 1` out of the run `id`.
    /// @dev The part in front stays under `id`; the part behind, if any, becomes a run of the sender's.
    function safeTransferRange(
        address from,
        address to,
        SerialId id,
        uint64 first,
        uint256 amount,
        bytes calldata data
    ) external;

    /// @notice Joins `right` to `id`: neighbours of one batch, holder, authorization and flags. The ids stay stable.
    function merge(SerialId id, SerialId right) external;

    /// @notice Rulebook only: a new batch of `amount` serials, the next ones of `registry`, for `to`.
    function issue(
        address to,
        RegistryCode registry,
        uint16 vintage,
        uint48 amount
    ) external returns (SerialId id);

    /// @notice Rulebook only: makes the last `amount` serials of `id` a run of their own; `id` itself when it is whole.
    function detach(SerialId id, uint256 amount) external returns (SerialId child);

    /// @notice Rulebook only: puts the whole run under `authorization` and adds `flags`.
    /// @dev A first-transferred run keeps its authorization for ever.
    function tag(SerialId id, uint32 authorization, uint16 flags) external;

    /// @notice Rulebook only: sets or clears `LOCKED` and `FROZEN`.
    function hold(SerialId id, uint16 set, uint16 cleared) external;

    /// @notice Rulebook only: moves the whole run to `to`, releasing a lock and adding `flags`.
    function execute(SerialId id, address to, uint16 flags, bytes calldata data) external;

    /// @notice Replaces the rulebook; the authority's execution delay applies. Units are untouched.
    function setRulebook(address rulebook) external;

    /// @notice Stops every movement until `unpause`.
    function pause() external;
    function unpause() external;
}
