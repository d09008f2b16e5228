import { mutantsOf } from "../mutant.ts";

/** Faults in how runs change hands, and in signed orders. */
export const MOVEMENT_MUTANTS = [
  ...mutantsOf("ledger/Movements.sol", {
    "paused-ledger-sends": [
      "internal nonReentrant whenRunning returns (SerialId moved, bool terminal) {\n        require(to != address(0), IERC1155Errors.ERC1155InvalidReceiver(to));\n        Run run = _requireSendable",
      "internal nonReentrant returns (SerialId moved, bool terminal) {\n        require(to != address(0), IERC1155Errors.ERC1155InvalidReceiver(to));\n        Run run = _requireSendable",
    ],
    "paused-ledger-sends-batches": [
      "whenRunning returns (uint256[] memory moved)",
      "returns (uint256[] memory moved)",
    ],
    "paused-ledger-executes": [
      "whenRunning returns (Run run, bool terminal)",
      "returns (Run run, bool terminal)",
    ],
    "paused-ledger-recalls": [
      "uint256 amount) internal nonReentrant whenRunning {",
      "uint256 amount) internal nonReentrant {",
    ],
    "execution-enters-again": [
      "nonReentrant whenRunning returns (Run run, bool terminal)",
      "whenRunning returns (Run run, bool terminal)",
    ],
    "batch-event-names-the-requested-ids": [
      "moved[i] = SerialId.unwrap(next.id);",
      "moved[i] = ids[i];",
    ],
    "batch-judges-all-by-the-first-authorization": [
      "bool same = next.run.authorization() == last.run.authorization();",
      "bool same = i > 0;",
    ],
    "batch-marks-the-neighbour-of-a-first-transfer": [
      "bool first = (firstTransfers >> i) & 1 != 0;",
      "bool first = (firstTransfers >> (i + 1)) & 1 != 0;",
    ],
    "batch-tells-no-terminal-flag": ["if (terminal) emit FlagGained(TERMINAL, ids);", ""],
    "batch-to-oneself": [
      "require(to != address(0) && from != to, IERC1155Errors.ERC1155InvalidReceiver(to));\n        MovedRun[]",
      "require(to != address(0), IERC1155Errors.ERC1155InvalidReceiver(to));\n        MovedRun[]",
    ],
    "use-leaves-the-run-movable": ["if (terminal) flags = TERMINAL;", ""],
    "first-transfer-leaves-no-flag": ["if (firstTransfer) flags |= FIRST_TRANSFERRED;", ""],
    "terminal-run-is-recalled": [
      "require(!run.has(TERMINAL), RunTerminal(id));\n        require(!run.has(LOCKED)",
      "require(!run.has(LOCKED)",
    ],
    "locked-run-is-recalled": ["require(!run.has(LOCKED), RunHeld(id, run.flags()));", ""],
    "recall-to-the-holder-lifts-the-freeze": [
      "// To oneself it would only lift the freeze.\n        require(to != address(0) && from != to,",
      "require(to != address(0),",
    ],
    "recall-keeps-the-freeze": [
      "_mark(id, run.withHolder(to), run.flags() & ~FROZEN);",
      "_mark(id, run.withHolder(to), run.flags());",
    ],
    "terminal-run-is-executed": [
      "require(!run.has(TERMINAL), RunTerminal(id));\n        require(!run.has(FROZEN)",
      "require(!run.has(FROZEN)",
    ],
    "frozen-run-is-executed": ["require(!run.has(FROZEN), RunHeld(id, run.flags()));", ""],
  }),
  ...mutantsOf("ledger/SignedOrders.sol", {
    "order-is-taken-twice": ["_useCheckedNonce(order.from, order.nonce);", ""],
    "order-is-taken-after-its-deadline": [
      "require(block.timestamp <= order.deadline, ILedger.OrderExpired(order.deadline));",
      "",
    ],
    "order-is-taken-unsigned": ["require(signed, ILedger.OrderSignatureInvalid(order.from));", ""],
  }),
  ...mutantsOf("Ledger.sol", {
    "detach-cuts-what-is-held": [
      "_requireMovable(id, run);\n        require(amount > 0, ZeroAmount(id));",
      "require(amount > 0, ZeroAmount(id));",
    ],
    "tag-reaches-what-is-held": ["_requireMovable(id, run);\n        _retag(", "_retag("],
    "merge-joins-what-is-held": [
      "_requireMovable(id, kept);\n        _join(id, kept, right, joined);",
      "_join(id, kept, right, joined);",
    ],
    "anybody-merges": ["_requireHolderOrOperator(kept.holder());", ""],
    "anybody-sends": ["if (msg.sender != holder) {", "if (holder == address(0)) {"],
    "paused-ledger-merges": [
      "function merge(SerialId id, SerialId right) external nonReentrant whenRunning {",
      "function merge(SerialId id, SerialId right) external nonReentrant {",
    ],
    "terminal-run-is-locked": [
      "require(!run.has(TERMINAL), RunTerminal(id));\n        _mark(id, run, locked",
      "_mark(id, run, locked",
    ],
    "former-rulebook-keeps-its-powers": [
      "if (_rulebook != address(0)) _setOffice(_rulebook, Powers.wrap(0));",
      "",
    ],
    "preview-overlooks-what-is-held": [
      "_requireMovable(serialId, run);\n        SerialId moved",
      "SerialId moved",
    ],
  }),
];
