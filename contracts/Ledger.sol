// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {IERC1155Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IERC1155} from "@openzeppelin/contracts/token/ERC1155/IERC1155.sol";
import {IERC1155MetadataURI} from "@openzeppelin/contracts/token/ERC1155/extensions/IERC1155MetadataURI.sol";
import {ERC1155Utils} from "@openzeppelin/contracts/token/ERC1155/utils/ERC1155Utils.sol";
import {ERC165} from "@openzeppelin/contracts/utils/introspection/ERC165.sol";
import {IERC165} from "@openzeppelin/contracts/utils/introspection/IERC165.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {BlockMetadata} from "./BlockMetadata.sol";
import {ILedger} from "./interfaces/ILedger.sol";
import {IRules, Move} from "./interfaces/IRules.sol";
import {RegistryCode} from "./types/RegistryCode.sol";
import {FIRST_TRANSFERRED, FROZEN, LOCKED, packRun, Run, TERMINAL} from "./types/Run.sol";
import {packSerialId, SerialId} from "./types/SerialId.sol";

/// @title Ledger
/// @dev Immutable. It keeps three facts itself, whatever the rulebook says: serials tile their batch, a
/// first-transferred run stays so under the same authorization, and a terminal run never moves again.
contract Ledger is ILedger, IERC1155MetadataURI, ERC165, AccessManaged, ReentrancyGuardTransient {
    struct Counter {
        uint64 serials;
        uint64 batches;
    }

    /// @dev Bounds the gas of one batch; a wallet splits longer lists.
    uint256 private constant BATCH_LIMIT = 200;

    mapping(SerialId id => Run) private _runs;
    mapping(RegistryCode registry => Counter) private _counters;
    mapping(address holder => mapping(address operator => bool)) private _operators;
    /// @dev Read together by every movement, so they share a slot.
    address private _rulebook;
    bool private _paused;

    modifier onlyRulebook() {
        require(msg.sender == _rulebook, OnlyRulebook(msg.sender));
        _;
    }

    /// @param authority The access manager that may set the rulebook and pause.
    constructor(address authority) AccessManaged(authority) {}

    // ------------------------------------------------------------------ reading

    /// @inheritdoc ILedger
    function runOf(
        SerialId id
    ) external view returns (address holder, uint48 length, uint32 authorization, uint16 flags) {
        Run run = _runs[id];
        return (run.holder(), run.length(), run.authorization(), run.flags());
    }

    /// @inheritdoc ILedger
    function serialsOf(SerialId id) external view returns (uint64 first, uint64 last) {
        Run run = _live(id);
        return (id.first(), id.first() + run.length() - 1);
    }

    /// @inheritdoc ILedger
    function ownerOf(uint256 id) external view returns (address) {
        return _runs[SerialId.wrap(id)].holder();
    }

    /// @inheritdoc ILedger
    function serialsIssued(RegistryCode registry) external view returns (uint64) {
        return _counters[registry].serials;
    }

    /// @inheritdoc ILedger
    function rulebook() external view returns (address) {
        return _rulebook;
    }

    /// @inheritdoc ILedger
    function paused() external view returns (bool) {
        return _paused;
    }

    /// @inheritdoc IERC1155
    function balanceOf(address account, uint256 id) public view returns (uint256) {
        Run run = _runs[SerialId.wrap(id)];
        return account != address(0) && run.holder() == account ? run.length() : 0;
    }

    /// @inheritdoc IERC1155
    function balanceOfBatch(
        address[] calldata accounts,
        uint256[] calldata ids
    ) external view returns (uint256[] memory balances) {
        require(
            accounts.length == ids.length,
            IERC1155Errors.ERC1155InvalidArrayLength(ids.length, accounts.length)
        );
        balances = new uint256[](ids.length);
        for (uint256 i = 0; i < ids.length; ++i) balances[i] = balanceOf(accounts[i], ids[i]);
    }

    /// @inheritdoc IERC1155
    function isApprovedForAll(address account, address operator) public view returns (bool) {
        return _operators[account][operator];
    }

    /// @inheritdoc IERC1155MetadataURI
    function uri(uint256 id) external view returns (string memory) {
        _live(SerialId.wrap(id));
        return BlockMetadata.uri(SerialId.wrap(id));
    }

    /// @inheritdoc IERC165
    function supportsInterface(bytes4 interfaceId) public view override(ERC165, IERC165) returns (bool) {
        return
            interfaceId == type(IERC1155).interfaceId ||
            interfaceId == type(IERC1155MetadataURI).interfaceId ||
            interfaceId == type(ILedger).interfaceId ||
            super.supportsInterface(interfaceId);
    }

    // ------------------------------------------------------------------ holders

    /// @inheritdoc IERC1155
    function setApprovalForAll(address operator, bool approved) external {
        require(operator != address(0), IERC1155Errors.ERC1155InvalidOperator(operator));
        _operators[msg.sender][operator] = approved;
        emit ApprovalForAll(msg.sender, operator, approved);
    }

    /// @inheritdoc IERC1155
    function safeTransferFrom(
        address from,
        address to,
        uint256 id,
        uint256 amount,
        bytes calldata data
    ) external {
        SerialId moved = _send(from, to, SerialId.wrap(id), amount, data);
        ERC1155Utils.checkOnERC1155Received(msg.sender, from, to, SerialId.unwrap(moved), amount, data);
    }

    /// @inheritdoc ILedger
    function safeTransferRange(
        address from,
        address to,
        SerialId id,
        uint64 first,
        uint256 amount,
        bytes calldata data
    ) external {
        SerialId moved = _sendRange(from, to, id, first, amount, data);
        ERC1155Utils.checkOnERC1155Received(msg.sender, from, to, SerialId.unwrap(moved), amount, data);
    }

    /// @inheritdoc IERC1155
    /// @dev Item by item: each reads what the one before it wrote, so a repeated id cannot be spent twice.
    function safeBatchTransferFrom(
        address from,
        address to,
        uint256[] calldata ids,
        uint256[] calldata amounts,
        bytes calldata data
    ) external {
        uint256[] memory moved = _sendBatch(from, to, ids, amounts, data);
        ERC1155Utils.checkOnERC1155BatchReceived(msg.sender, from, to, moved, amounts, data);
    }

    /// @inheritdoc ILedger
    function merge(SerialId id, SerialId right) external nonReentrant {
        require(!_paused, LedgerPaused());
        Run kept = _live(id);
        Run joined = _live(right);
        _requireHolderOrOperator(kept.holder());
        _requireMovable(id, kept);
        require(right == id.childAt(kept.length()), NotAdjacent(id, right));
        // Holder, authorization and flags are everything but the length.
        require(Run.unwrap(kept.withLength(0)) == Run.unwrap(joined.withLength(0)), NotAlike(id, right));
        _runs[right] = Run.wrap(0);
        _runs[id] = kept.withLength(kept.length() + joined.length());
        emit TransferSingle(msg.sender, kept.holder(), address(0), SerialId.unwrap(right), joined.length());
        emit TransferSingle(msg.sender, address(0), kept.holder(), SerialId.unwrap(id), joined.length());
        emit Merged(id, right, joined.length());
    }

    // ------------------------------------------------------------------ rulebook

    /// @inheritdoc ILedger
    /// @dev The receiver is told inside the guard: what is issued is recorded and tagged before anyone can move it.
    function issue(
        address to,
        RegistryCode registry,
        uint16 vintage,
        uint48 amount
    ) external onlyRulebook nonReentrant returns (SerialId id) {
        id = _issue(to, registry, vintage, amount);
        ERC1155Utils.checkOnERC1155Received(msg.sender, address(0), to, SerialId.unwrap(id), amount, "");
    }

    /// @inheritdoc ILedger
    function detach(SerialId id, uint256 amount) external onlyRulebook nonReentrant returns (SerialId child) {
        require(!_paused, LedgerPaused());
        Run run = _live(id);
        _requireMovable(id, run);
        _requireHeld(run.holder(), id, run, amount);
        (child, ) = _detach(id, run, uint48(amount));
    }

    /// @inheritdoc ILedger
    function tag(SerialId id, uint32 authorization, uint16 flags) external onlyRulebook nonReentrant {
        require(!_paused, LedgerPaused());
        Run run = _live(id);
        _requireMovable(id, run);
        require(!run.has(FIRST_TRANSFERRED), FirstTransferredUnder(id, run.authorization()));
        _runs[id] = run.withAuthorization(authorization).withFlags(run.flags() | (flags & FIRST_TRANSFERRED));
        emit Tagged(id, run.length(), authorization);
        if (flags & FIRST_TRANSFERRED != 0) emit FlagsChanged(id, run.flags() | FIRST_TRANSFERRED);
    }

    /// @inheritdoc ILedger
    function hold(SerialId id, uint16 set, uint16 cleared) external onlyRulebook nonReentrant {
        require((set | cleared) & ~(LOCKED | FROZEN) == 0, StickyFlag(id, set | cleared));
        Run run = _live(id);
        require(!run.has(TERMINAL), RunTerminal(id));
        uint16 flags = (run.flags() | set) & ~cleared;
        _runs[id] = run.withFlags(flags);
        emit FlagsChanged(id, flags);
    }

    /// @inheritdoc ILedger
    function execute(SerialId id, address to, uint16 flags, bytes calldata data) external onlyRulebook {
        (address from, uint48 amount) = _execute(id, to, flags);
        ERC1155Utils.checkOnERC1155Received(msg.sender, from, to, SerialId.unwrap(id), amount, data);
    }

    // ------------------------------------------------------------------ administration

    /// @inheritdoc ILedger
    function setRulebook(address newRulebook) external restricted {
        require(newRulebook.code.length > 0, InvalidRulebook(newRulebook));
        require(IRules(newRulebook).ledger() == address(this), InvalidRulebook(newRulebook));
        emit RulebookChanged(_rulebook, newRulebook);
        _rulebook = newRulebook;
    }

    /// @inheritdoc ILedger
    function pause() external restricted {
        require(!_paused, LedgerPaused());
        _paused = true;
        emit Paused(msg.sender);
    }

    /// @inheritdoc ILedger
    function unpause() external restricted {
        require(_paused, NotPaused());
        _paused = false;
        emit Unpaused(msg.sender);
    }

    // ------------------------------------------------------------------ movements

    function _send(
        address from,
        address to,
        SerialId id,
        uint256 amount,
        bytes calldata data
    ) private nonReentrant returns (SerialId moved) {
        _requireSendable(from, to);
        moved = _move(from, to, id, amount, data);
        emit TransferSingle(msg.sender, from, to, SerialId.unwrap(moved), amount);
    }

    function _sendRange(
        address from,
        address to,
        SerialId id,
        uint64 first,
        uint256 amount,
        bytes calldata data
    ) private nonReentrant returns (SerialId moved) {
        _requireSendable(from, to);
        Run run = _live(id);
        uint256 end = uint256(id.first()) + run.length();
        require(
            first >= id.first() && first < end && amount <= end - first,
            RangeOutsideRun(id, first, amount)
        );
        _requireHeld(from, id, run, amount);
        _requireMovable(id, run);
        uint48 behind = uint48(end - first - amount);
        if (behind > 0) _detach(id, run, behind);
        moved = _move(from, to, id, amount, data);
        emit TransferSingle(msg.sender, from, to, SerialId.unwrap(moved), amount);
    }

    function _sendBatch(
        address from,
        address to,
        uint256[] calldata ids,
        uint256[] calldata amounts,
        bytes calldata data
    ) private nonReentrant returns (uint256[] memory moved) {
        require(
            ids.length == amounts.length,
            IERC1155Errors.ERC1155InvalidArrayLength(ids.length, amounts.length)
        );
        require(ids.length <= BATCH_LIMIT, BatchTooLarge(ids.length, BATCH_LIMIT));
        _requireSendable(from, to);
        // The one event comes last: a batch to oneself could name in it a run that a later item has cut.
        require(from != to, IERC1155Errors.ERC1155InvalidReceiver(to));
        moved = new uint256[](ids.length);
        for (uint256 i = 0; i < ids.length; ++i) {
            moved[i] = SerialId.unwrap(_move(from, to, SerialId.wrap(ids[i]), amounts[i], data));
        }
        emit TransferBatch(msg.sender, from, to, moved, amounts);
    }

    /// @dev One item of a sendable move: checks, detaching, the rulebook's word, then one write.
    function _move(
        address from,
        address to,
        SerialId id,
        uint256 amount,
        bytes calldata data
    ) private returns (SerialId moved) {
        Run run = _runs[id];
        _requireHeld(from, id, run, amount);
        _requireMovable(id, run);
        (moved, run) = _detach(id, run, uint48(amount));
        uint16 flags = IRules(_rulebook).onMove(
            Move({
                operator: msg.sender,
                from: from,
                to: to,
                id: moved,
                amount: uint48(amount),
                authorization: run.authorization(),
                flags: run.flags()
            }),
            data
        );
        _settle(moved, run, to, run.flags() | (flags & (FIRST_TRANSFERRED | TERMINAL)));
    }

    function _execute(
        SerialId id,
        address to,
        uint16 flags
    ) private nonReentrant returns (address from, uint48 amount) {
        require(!_paused, LedgerPaused());
        require(to != address(0), IERC1155Errors.ERC1155InvalidReceiver(to));
        Run run = _live(id);
        require(!run.has(TERMINAL), RunTerminal(id));
        require(!run.has(FROZEN), RunHeld(id, run.flags()));
        (from, amount) = (run.holder(), run.length());
        _settle(id, run, to, (run.flags() & ~LOCKED) | (flags & (FIRST_TRANSFERRED | TERMINAL)));
        emit TransferSingle(msg.sender, from, to, SerialId.unwrap(id), amount);
    }

    function _issue(
        address to,
        RegistryCode registry,
        uint16 vintage,
        uint48 amount
    ) private returns (SerialId id) {
        require(!_paused, LedgerPaused());
        require(to != address(0), IERC1155Errors.ERC1155InvalidReceiver(to));
        require(registry.isValid(), InvalidRegistry(registry));
        Counter memory counter = _counters[registry];
        id = packSerialId(registry, vintage, counter.batches + 1, counter.serials + 1);
        require(amount > 0, ZeroAmount(id));
        _counters[registry] = Counter(counter.serials + amount, counter.batches + 1);
        _runs[id] = packRun(to, amount, 0, 0);
        emit TransferSingle(msg.sender, address(0), to, SerialId.unwrap(id), amount);
    }

    /// @dev The tail leaves, so that the sender keeps the id. No hook runs between the two writes.
    function _detach(SerialId id, Run run, uint48 amount) private returns (SerialId child, Run detached) {
        if (amount == run.length()) return (id, run);
        require(amount > 0, ZeroAmount(id));
        uint48 kept = run.length() - amount;
        child = id.childAt(kept);
        detached = run.withLength(amount);
        _runs[id] = run.withLength(kept);
        _runs[child] = detached;
        emit TransferSingle(msg.sender, run.holder(), address(0), SerialId.unwrap(id), amount);
        emit TransferSingle(msg.sender, address(0), run.holder(), SerialId.unwrap(child), amount);
        emit Split(id, child, amount);
    }

    function _settle(SerialId id, Run run, address to, uint16 flags) private {
        _runs[id] = run.withHolder(to).withFlags(flags);
        if (flags != run.flags()) emit FlagsChanged(id, flags);
    }

    // ------------------------------------------------------------------ checks

    function _live(SerialId id) private view returns (Run run) {
        run = _runs[id];
        require(run.holder() != address(0), UnknownRun(id));
    }

    function _requireSendable(address from, address to) private view {
        require(!_paused, LedgerPaused());
        require(to != address(0), IERC1155Errors.ERC1155InvalidReceiver(to));
        _requireHolderOrOperator(from);
    }

    function _requireHolderOrOperator(address holder) private view {
        if (msg.sender != holder) {
            require(
                isApprovedForAll(holder, msg.sender),
                IERC1155Errors.ERC1155MissingApprovalForAll(msg.sender, holder)
            );
        }
    }

    function _requireHeld(address from, SerialId id, Run run, uint256 amount) private pure {
        require(amount > 0, ZeroAmount(id));
        uint256 held = run.holder() == from ? run.length() : 0;
        require(
            amount <= held,
            IERC1155Errors.ERC1155InsufficientBalance(from, held, amount, SerialId.unwrap(id))
        );
    }

    function _requireMovable(SerialId id, Run run) private pure {
        require(!run.has(TERMINAL), RunTerminal(id));
        require(!run.has(LOCKED | FROZEN), RunHeld(id, run.flags()));
    }
}
