import { mutantsOf } from "../mutant.ts";

/** Faults in how runs are kept, cut and joined. */
export const RUN_MUTANTS = [
  ...mutantsOf("ledger/RunKeeper.sol", {
    "split-child-gets-the-wrong-id": ["child = id.childAt(kept);", "child = id.childAt(amount);"],
    "split-parent-keeps-its-length": ["_runs[id] = run.withLength(kept);", "_runs[id] = run;"],
    "split-child-loses-its-flags": [
      "detached = run.withLength(amount);",
      "detached = run.withLength(amount).withFlags(0);",
    ],
    "split-child-loses-its-authorization": [
      "detached = run.withLength(amount);",
      "detached = run.withLength(amount).withAuthorization(0);",
    ],
    "range-cuts-nothing-off-behind": ["if (behind > 0) {", "if (behind > 1) {"],
    "range-reaches-past-the-run": [" && amount <= end - first;", ";"],
    "merge-keeps-the-right-slot": ["_runs[right] = Run.wrap(0);", ""],
    "merge-joins-runs-that-are-not-neighbours": [
      "require(right == id.childAt(kept.length()), NotAdjacent(id, right));",
      "",
    ],
    "merge-joins-runs-that-differ": [
      "require(Run.unwrap(kept.withLength(0)) == Run.unwrap(joined.withLength(0)), NotAlike(id, right));",
      "",
    ],
    "arrival-keeps-the-lock": ["(flags & ~LOCKED) | gained", "flags | gained"],
    "batch-moves-a-run-twice": [
      "if (Run.unwrap(_runs[id]) != Run.unwrap(run)) revert RepeatedInBatch(id);",
      "",
    ],
    "first-transferred-run-is-tagged-anew": [
      "require(!run.has(FIRST_TRANSFERRED), FirstTransferredUnder(id, run.authorization()));",
      "",
    ],
    "tag-tells-no-first-transfer-flag": [
      "emit Tagged(id, run.length(), authorization);\n        if (next != run.flags())",
      "emit Tagged(id, run.length(), authorization);\n        if (next == 0)",
    ],
    "more-is-sent-than-held": ["amount <= held,", "amount <= held + 1,"],
    "zero-is-sent": ["require(amount > 0, ZeroAmount(id));\n        uint256 held", "uint256 held"],
    "terminal-run-is-sent": ["run.has(TERMINAL | LOCKED | FROZEN)", "run.has(LOCKED | FROZEN)"],
    "locked-run-is-sent": ["run.has(TERMINAL | LOCKED | FROZEN)", "run.has(TERMINAL | FROZEN)"],
    "frozen-run-is-sent": ["run.has(TERMINAL | LOCKED | FROZEN)", "run.has(TERMINAL | LOCKED)"],
  }),
  ...mutantsOf("ledger/Books.sol", {
    "batch-starts-with-the-last-serial": ["record.serials() + 1);", "record.serials());"],
    "office-acts-without-the-power": [
      "require(_offices[msg.sender].has(power), MissingPower(msg.sender, power));",
      "",
    ],
  }),
  ...mutantsOf("types/RegistryRecord.sol", {
    "policy-wipes-the-serial-counter": ["<< 128) | counters);", "<< 128) | (counters >> 128));"],
  }),
];
