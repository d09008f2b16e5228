// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC1155} from "@openzeppelin/contracts/token/ERC1155/IERC1155.sol";
import {RegistryCode} from "../types/RegistryCode.sol";
import {Reason} from "../types/Reason.sol";
import {SerialId} from "../types/SerialId.sol";
import {IBooks} from "./IBooks.sol";
import {IERC5409} from "./IERC5409.sol";
import {IERC7943MultiToken} from "./IERC7943MultiToken.sol";

/// @notice A send that its holder signs and anyone may bring to the ledger. Use and cancellation are sends too.
struct Order {
    address from;
    address to;
    SerialId id;
    /// First serial and number of serials; they lie inside the run.
    uint64 first;
    uint48 amount;
    bytes data;
    /// Of the signer: a key (192 bits) and its next number (64 bits), so that orders with different keys
    /// do not wait for each other.
    uint256 nonce;
    /// Seconds since 1970 after which nobody can bring the order.
    uint48 deadline;
}

/// @title Ledger of serial runs
/// @notice An ERC-1155 whose id names the first serial of a run and whose balance is the run's length:
/// `serials(id) = [first(id), first(id) + balance - 1]`. Each id has exactly one holder, so no serial has two.
/// @dev Sending a whole run moves its id. Sending part of it detaches the tail, and the receiver is credited under
/// `child = id + (length - amount)`: the one departure from ERC-1155, told by the events and by the receiver hook.
/// Event order of a partial send: `TransferSingle(from, 0, id)`, `TransferSingle(0, from, child)`, `Split`, then
/// `TransferSingle(from, to, child)`. Nothing is ever burned: use and cancellation are sends to terminal accounts.
/// Stricter than ERC-1155 asks: nothing is sent in zero amounts, a batch goes to somebody else and has at most 200
/// items, and each of them is a run that no other has moved whole. `TransferBatch` names the runs that arrived.
/// Freezing (ERC-7943) is of whole runs: a part is made a run of its own first, so the frozen amount is all or nothing.
interface ILedger is IERC1155, IERC5409, IERC7943MultiToken, IBooks {
    /// @notice The tail of `id` became a run of its own, with the same holder, authorization and flags.
    event Split(SerialId indexed id, SerialId indexed child, uint256 amount);
    /// @notice The run `right` was joined to its left neighbour `id`.
    event Merged(SerialId indexed id, SerialId indexed right, uint256 amount);
    /// @notice The run now stands under `authorization`.
    event Tagged(SerialId indexed id, uint256 amount, uint32 indexed authorization);
    /// @notice The run's flags as they now are (see `types/Run.sol`).
    event FlagsChanged(SerialId indexed id, uint16 flags);
    /// @notice Every one of these runs, moved in one batch, gained the flag.
    event FlagGained(uint16 indexed flag, SerialId[] ids);
    event RulebookChanged(address indexed previous, address indexed current);
    event Paused(address indexed by, Reason reason);
    event Unpaused(address indexed by);

    error LedgerPaused(Reason reason);
    error NotPaused();
    error PauseReasonMissing();
    error InvalidRulebook(address rulebook);
    error InvalidRegistry(RegistryCode registry);
    error ZeroAmount(SerialId id);
    error UnknownRun(SerialId id);
    error RangeOutsideRun(SerialId id, uint64 first, uint256 amount);
    error PartOfRun(SerialId id, uint256 amount);
    error RunTerminal(SerialId id);
    error RunHeld(SerialId id, uint16 flags);
    error NotAdjacent(SerialId id, SerialId right);
    error NotAlike(SerialId id, SerialId right);
    error FirstTransferredUnder(SerialId id, uint32 authorization);
    error BatchTooLarge(uint256 length, uint256 limit);
    error RepeatedInBatch(SerialId id);
    error OrderExpired(uint48 deadline);
    error OrderSignatureInvalid(address from);

    /// @notice The run that starts at `id`; all zero when no live run does.
    function runOf(
        SerialId id
    ) external view returns (address holder, uint48 length, uint32 authorization, uint16 flags);

    /// @notice First and last serial of the run `id`. Reverts with `UnknownRun`.
    function serialsOf(SerialId id) external view returns (uint64 first, uint64 last);

    /// @notice Serials issued so far by `registry`; the next one is this plus one.
    function serialsIssued(RegistryCode registry) external view returns (uint64);

    function rulebook() external view returns (address);

    /// @return `None` unless every movement is stopped.
    function paused() external view returns (Reason);

    /// @notice Reverts as `safeTransferFrom`, called by `from`, would; returns when it would succeed.
    /// @dev A receiving contract's own refusal cannot be foretold.
    function checkTransfer(
        address from,
        address to,
        uint256 id,
        uint256 amount,
        bytes calldata data
    ) external view;

    /// @notice Reverts as `execute` would.
    /// @return approval Whether the movement needs the approval of the holder's Party.
    /// @return delay Seconds that it has to wait, 0 for none.
    function judge(
        SerialId id,
        address to,
        bytes calldata data
    ) external view returns (bool approval, uint32 delay);

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

    /// @notice Makes the send that `order.from` has signed (EIP-712, or ERC-1271 for a contract's account).
    function sendSigned(Order calldata order, bytes calldata signature) external;

    /// @notice Joins `right` to `id`: neighbours of one batch, holder, authorization and flags. The ids stay stable.
    function merge(SerialId id, SerialId right) external;

    /// @notice Office only (`MAY_ISSUE`): a new batch of `amount` serials, the next ones of `registry`, for `to`.
    function issue(
        address to,
        RegistryCode registry,
        uint16 vintage,
        uint8 metric,
        uint48 amount
    ) external returns (SerialId id);

    /// @notice Office only (`MAY_DETACH`): makes the serials from `first` on a run of their own; `id` itself when they
    /// are all of it.
    function detach(SerialId id, uint64 first, uint256 amount) external returns (SerialId detached);

    /// @notice Office only (`MAY_TAG`): puts the whole run under `authorization` and adds `flags`.
    /// @dev A first-transferred run keeps its authorization for ever.
    function tag(SerialId id, uint32 authorization, uint16 flags) external;

    /// @notice Office only (`MAY_LOCK`): holds the run in place for a request, or lets it go.
    function setLocked(SerialId id, bool locked) external;

    /// @notice Office only (`MAY_EXECUTE`): moves the whole run to `to`, releasing a lock, once the rulebook has judged
    /// the movement as approved and due.
    function execute(SerialId id, address to, bytes calldata data) external;

    /// @notice Replaces the rulebook, and with it the powers to detach, tag and execute; the authority's execution
    /// delay applies. Units and books are untouched.
    function setRulebook(address rulebook) external;

    /// @notice Stops every movement until `unpause`.
    function pause(Reason reason) external;
    function unpause() external;
}
