// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {IERC1155Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IERC1155} from "@openzeppelin/contracts/token/ERC1155/IERC1155.sol";
import {IERC1155MetadataURI} from "@openzeppelin/contracts/token/ERC1155/extensions/IERC1155MetadataURI.sol";
import {ERC1155Utils} from "@openzeppelin/contracts/token/ERC1155/utils/ERC1155Utils.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {ERC165} from "@openzeppelin/contracts/utils/introspection/ERC165.sol";
import {IERC165} from "@openzeppelin/contracts/utils/introspection/IERC165.sol";
import {IBlockMetadata} from "./interfaces/IBlockMetadata.sol";
import {IERC5409} from "./interfaces/IERC5409.sol";
import {IERC7943MultiToken} from "./interfaces/IERC7943MultiToken.sol";
import {ILedger, Order} from "./interfaces/ILedger.sol";
import {IRules, Move} from "./interfaces/IRules.sol";
import {Movements} from "./ledger/Movements.sol";
import {SignedOrders} from "./ledger/SignedOrders.sol";
import {
    MAY_DETACH,
    MAY_EXECUTE,
    MAY_FORCE,
    MAY_FREEZE,
    MAY_ISSUE,
    MAY_LOCK,
    MAY_TAG,
    Powers
} from "./types/Powers.sol";
import {Reason} from "./types/Reason.sol";
import {RegistryCode} from "./types/RegistryCode.sol";
import {FROZEN, LOCKED, Run, TERMINAL} from "./types/Run.sol";
import {SerialId} from "./types/SerialId.sol";

/// @title Ledger
/// @dev Immutable. It keeps three facts itself, whatever the rulebook says: serials tile their batch, a
/// first-transferred run stays so under the same authorization, and a terminal run never moves again.
contract Ledger is Movements, SignedOrders, IERC1155MetadataURI, ERC165 {
    uint16 private constant RULEBOOK_POWERS = MAY_DETACH | MAY_TAG | MAY_EXECUTE;

    IBlockMetadata private immutable _METADATA;
    mapping(address holder => mapping(address operator => bool)) private _operators;

    /// @param authority The access manager that may set the rulebook and the offices, and pause.
    constructor(
        address authority,
        IBlockMetadata metadata
    ) AccessManaged(authority) EIP712("Sixtwo Ledger", "1") {
        _METADATA = metadata;
    }

    // ------------------------------------------------------------------ reading

    /// @inheritdoc ILedger
    function runOf(
        SerialId id
    ) external view returns (address holder, uint48 length, uint32 authorization, uint16 flags) {
        Run run = _run(id);
        return (run.holder(), run.length(), run.authorization(), run.flags());
    }

    /// @inheritdoc ILedger
    function serialsOf(SerialId id) external view returns (uint64 first, uint64 last) {
        Run run = _live(id);
        return (id.first(), id.first() + run.length() - 1);
    }

    /// @inheritdoc IERC5409
    function ownerOf(uint256 id) external view returns (address) {
        return _run(SerialId.wrap(id)).holder();
    }

    /// @inheritdoc ILedger
    function serialsIssued(RegistryCode registry) external view returns (uint64) {
        return _serialsIssued(registry);
    }

    /// @inheritdoc ILedger
    function rulebook() external view returns (address) {
        return _rulebook;
    }

    /// @inheritdoc ILedger
    function paused() external view returns (Reason) {
        return _paused;
    }

    /// @inheritdoc IERC1155
    function balanceOf(address account, uint256 id) public view returns (uint256) {
        Run run = _run(SerialId.wrap(id));
        return account != address(0) && run.holder() == account ? run.length() : 0;
    }

    /// @inheritdoc IERC1155
    function balanceOfBatch(
        address[] calldata accounts,
        uint256[] calldata ids
    ) external view returns (uint256[] memory balances) {
        _requireSameLength(ids.length, accounts.length);
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
        return _METADATA.uri(SerialId.wrap(id));
    }

    /// @inheritdoc IERC165
    function supportsInterface(bytes4 interfaceId) public view override(ERC165, IERC165) returns (bool) {
        return
            interfaceId == type(IERC1155).interfaceId ||
            interfaceId == type(IERC1155MetadataURI).interfaceId ||
            interfaceId == type(IERC5409).interfaceId ||
            interfaceId == type(IERC7943MultiToken).interfaceId ||
            interfaceId == type(ILedger).interfaceId ||
            super.supportsInterface(interfaceId);
    }

    /// @inheritdoc IERC7943MultiToken
    function canSend(address account) external view returns (bool allowed) {
        if (_rulebook == address(0)) return false;
        (allowed, ) = IRules(_rulebook).abilitiesOf(accountRecord(account));
    }

    /// @inheritdoc IERC7943MultiToken
    function canReceive(address account) external view returns (bool allowed) {
        if (_rulebook == address(0)) return false;
        (, allowed) = IRules(_rulebook).abilitiesOf(accountRecord(account));
    }

    /// @inheritdoc IERC7943MultiToken
    function getFrozenTokens(address account, uint256 id) external view returns (uint256) {
        return _run(SerialId.wrap(id)).has(FROZEN) ? balanceOf(account, id) : 0;
    }

    /// @inheritdoc IERC7943MultiToken
    function canTransfer(address from, address to, uint256 id, uint256 amount) external view returns (bool) {
        try this.checkTransfer(from, to, id, amount, "") {
            return true;
        } catch {
            return false;
        }
    }

    /// @inheritdoc ILedger
    function checkTransfer(
        address from,
        address to,
        uint256 id,
        uint256 amount,
        bytes calldata data
    ) external view whenRunning {
        require(to != address(0), IERC1155Errors.ERC1155InvalidReceiver(to));
        SerialId serialId = SerialId.wrap(id);
        Run run = _run(serialId);
        _requireHeld(from, serialId, run, amount);
        _requireMovable(serialId, run);
        SerialId moved = serialId.childAt(uint48(run.length() - amount));
        IRules(_rulebook).judge(
            _moveOf(from, to, false),
            _movedRun(moved, run.withLength(uint48(amount))),
            data
        );
    }

    /// @inheritdoc ILedger
    function judge(
        SerialId id,
        address to,
        bytes calldata data
    ) external view whenRunning returns (bool approval, uint32 delay) {
        Run run = _requireExecutable(id, to);
        Move memory move = _moveOf(run.holder(), to, true);
        IRules(_rulebook).judge(move, _movedRun(id, run), data);
        return IRules(_rulebook).clearanceOf(move);
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
        _requireHolderOrOperator(from);
        (SerialId moved, bool terminal) = _send(from, to, SerialId.wrap(id), amount, data);
        if (terminal) return;
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
        _requireHolderOrOperator(from);
        (SerialId moved, bool terminal) = _sendRange(from, to, id, first, amount, data);
        if (terminal) return;
        ERC1155Utils.checkOnERC1155Received(msg.sender, from, to, SerialId.unwrap(moved), amount, data);
    }

    /// @inheritdoc ILedger
    function sendSigned(Order calldata order, bytes calldata signature) external {
        _accept(order, signature);
        (SerialId moved, bool terminal) = _sendRange(
            order.from,
            order.to,
            order.id,
            order.first,
            order.amount,
            order.data
        );
        if (terminal) return;
        ERC1155Utils.checkOnERC1155Received(
            msg.sender,
            order.from,
            order.to,
            SerialId.unwrap(moved),
            order.amount,
            order.data
        );
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
        _requireHolderOrOperator(from);
        _requireSameLength(ids.length, amounts.length);
        uint256[] memory moved = _sendBatch(from, to, ids, amounts, data);
        ERC1155Utils.checkOnERC1155BatchReceived(msg.sender, from, to, moved, amounts, data);
    }

    /// @inheritdoc ILedger
    function merge(SerialId id, SerialId right) external nonReentrant whenRunning {
        Run kept = _live(id);
        Run joined = _live(right);
        _requireHolderOrOperator(kept.holder());
        _requireMovable(id, kept);
        _join(id, kept, right, joined);
    }

    // ------------------------------------------------------------------ rulebook

    /// @inheritdoc ILedger
    /// @dev The receiver is told inside the guard: what is issued is recorded and tagged before anyone can move it.
    function issue(
        address to,
        RegistryCode registry,
        uint16 vintage,
        uint8 metric,
        uint48 amount
    ) external onlyOffice(MAY_ISSUE) whenRunning nonReentrant returns (SerialId id) {
        require(to != address(0), IERC1155Errors.ERC1155InvalidReceiver(to));
        id = _create(to, registry, vintage, metric, amount);
        ERC1155Utils.checkOnERC1155Received(msg.sender, address(0), to, SerialId.unwrap(id), amount, "");
    }

    /// @inheritdoc ILedger
    function detach(
        SerialId id,
        uint64 first,
        uint256 amount
    ) external onlyOffice(MAY_DETACH) whenRunning nonReentrant returns (SerialId detached) {
        Run run = _live(id);
        _requireMovable(id, run);
        require(amount > 0, ZeroAmount(id));
        _requireRange(id, run, first, amount);
        (detached, ) = _detachRange(id, run, first, uint48(amount));
    }

    /// @inheritdoc ILedger
    function tag(
        SerialId id,
        uint32 authorization,
        uint16 flags
    ) external onlyOffice(MAY_TAG) whenRunning nonReentrant {
        Run run = _live(id);
        _requireMovable(id, run);
        _retag(id, run, authorization, flags);
    }

    /// @inheritdoc ILedger
    function setLocked(SerialId id, bool locked) external onlyOffice(MAY_LOCK) nonReentrant {
        Run run = _live(id);
        require(!run.has(TERMINAL), RunTerminal(id));
        _mark(id, run, locked ? run.flags() | LOCKED : run.flags() & ~LOCKED);
    }

    /// @inheritdoc ILedger
    function execute(SerialId id, address to, bytes calldata data) external onlyOffice(MAY_EXECUTE) {
        (Run run, bool terminal) = _execute(id, to, data);
        if (terminal) return;
        ERC1155Utils.checkOnERC1155Received(
            msg.sender,
            run.holder(),
            to,
            SerialId.unwrap(id),
            run.length(),
            data
        );
    }

    /// @inheritdoc IERC7943MultiToken
    /// @dev Office only (`MAY_FREEZE`). All of the run or nothing.
    function setFrozenTokens(
        address account,
        uint256 id,
        uint256 amount
    ) external onlyOffice(MAY_FREEZE) nonReentrant returns (bool) {
        SerialId serialId = SerialId.wrap(id);
        Run run = _live(serialId);
        require(!run.has(TERMINAL), RunTerminal(serialId));
        _requireHeld(account, serialId, run, run.length());
        require(amount == 0 || amount == run.length(), PartOfRun(serialId, amount));
        _mark(serialId, run, amount == 0 ? run.flags() & ~FROZEN : run.flags() | FROZEN);
        emit Frozen(account, id, amount);
        return true;
    }

    /// @inheritdoc IERC7943MultiToken
    /// @dev Office only (`MAY_FORCE`). A whole run, which the move releases; what a request has locked stays.
    function forcedTransfer(
        address from,
        address to,
        uint256 id,
        uint256 amount
    ) external onlyOffice(MAY_FORCE) returns (bool) {
        _force(from, to, SerialId.wrap(id), amount);
        ERC1155Utils.checkOnERC1155Received(msg.sender, from, to, id, amount, "");
        return true;
    }

    // ------------------------------------------------------------------ administration

    /// @inheritdoc ILedger
    function setRulebook(address newRulebook) external restricted {
        require(newRulebook.code.length > 0, InvalidRulebook(newRulebook));
        require(IRules(newRulebook).ledger() == address(this), InvalidRulebook(newRulebook));
        emit RulebookChanged(_rulebook, newRulebook);
        if (_rulebook != address(0)) _setOffice(_rulebook, Powers.wrap(0));
        _setOffice(newRulebook, Powers.wrap(RULEBOOK_POWERS));
        _rulebook = newRulebook;
    }

    /// @inheritdoc ILedger
    function pause(Reason reason) external restricted whenRunning {
        require(reason != Reason.None, PauseReasonMissing());
        _paused = reason;
        emit Paused(msg.sender, reason);
    }

    /// @inheritdoc ILedger
    function unpause() external restricted {
        require(_paused != Reason.None, NotPaused());
        _paused = Reason.None;
        emit Unpaused(msg.sender);
    }

    // ------------------------------------------------------------------ checks

    function _requireHolderOrOperator(address holder) private view {
        if (msg.sender != holder) {
            require(
                isApprovedForAll(holder, msg.sender),
                IERC1155Errors.ERC1155MissingApprovalForAll(msg.sender, holder)
            );
        }
    }

    function _requireSameLength(uint256 ids, uint256 values) private pure {
        require(ids == values, IERC1155Errors.ERC1155InvalidArrayLength(ids, values));
    }
}
