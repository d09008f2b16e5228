import { unpackBlockFlags } from "@sixtwo/domain";
import { blockInWords, powerInWords, reasonInWords, registryInWords } from "./in-words.ts";
import type { RefusalTable, RefusalWords } from "./refusal-words.ts";

const WRONG_CALLER = "Use the registry's own functions; no person calls this one directly.";

type LedgerError =
  | "BatchTooLarge"
  | "FirstTransferredUnder"
  | "InvalidRegistry"
  | "InvalidRulebook"
  | "LedgerPaused"
  | "MissingPower"
  | "NotAdjacent"
  | "NotAlike"
  | "NotPaused"
  | "OnlyRulebook"
  | "PartOfRun"
  | "PauseReasonMissing"
  | "RangeOutsideRun"
  | "ReentrancyGuardReentrantCall"
  | "RepeatedInBatch"
  | "RunHeld"
  | "RunTerminal"
  | "UnknownRun"
  | "ZeroAmount";

export const ledgerRefusals: RefusalTable<LedgerError> = {
  BatchTooLarge: ({ length, limit }) => ({
    message: `A batch of ${length} blocks is over the limit of ${limit}.`,
    remedy: `Send it in batches of at most ${limit} blocks.`,
  }),
  FirstTransferredUnder: ({ id, authorization }) => ({
    message: `The ${blockInWords(id)} is first transferred under authorization ${authorization} and stays under it.`,
    remedy: "Choose outcomes that are not first transferred.",
  }),
  InvalidRegistry: ({ registry }) => ({
    message: `The registry ${registryInWords(registry)} is not a Party's three letters and a number from 01 to 99.`,
    remedy: "Correct the registry code, such as GHA01.",
  }),
  InvalidRulebook: ({ rulebook }) => ({
    message: `${rulebook} is not a rulebook of this ledger.`,
    remedy: "Deploy a rulebook for this ledger first, then set it by its address.",
  }),
  LedgerPaused: ({ reason }) => ({
    message: `The ledger is paused (${reasonInWords(reason)}): nothing moves.`,
    remedy: "Wait until the administrator ends the pause.",
  }),
  MissingPower: ({ caller, power }) => ({
    message: `${caller} is no office of the ledger with the power to ${powerInWords(power)}.`,
    remedy:
      "Reload: the rulebook or an office may have been replaced. Else tell the administrator.",
  }),
  NotAdjacent: ({ id, right }) => ({
    message: `The ${blockInWords(right)} does not begin where the ${blockInWords(id)} ends.`,
    remedy: "Choose two blocks whose serials follow each other, the lower one first.",
  }),
  NotAlike: ({ id, right }) => ({
    message: `The ${blockInWords(id)} and the ${blockInWords(right)} differ in holder, authorization or state.`,
    remedy: "Merge only blocks that are alike in all three.",
  }),
  NotPaused: () => ({
    message: "The ledger is not paused, so there is no pause to end.",
    remedy: "Nothing needs to be done.",
  }),
  OnlyRulebook: ({ caller }) => ({
    message: `${caller} is not the rulebook in force, which alone may ask this.`,
    remedy: WRONG_CALLER,
  }),
  PartOfRun: ({ id, amount }) => ({
    message: `${amount} t are not all of the ${blockInWords(id)}, and only the whole block can be acted on.`,
    remedy: "Enter all of the block.",
  }),
  PauseReasonMissing: () => ({
    message: "A pause of the ledger needs a reason.",
    remedy: "Choose one; it is public.",
  }),
  RangeOutsideRun: ({ id, first, amount }) => ({
    message: `Serials ${first} to ${first + amount - 1n} are not all in the ${blockInWords(id)}.`,
    remedy: "Choose serials inside one block that you hold.",
  }),
  ReentrancyGuardReentrantCall: () => ({
    message: "The receiving contract called the ledger back during the transfer.",
    remedy: "Send to an account whose contract does not do that.",
  }),
  RepeatedInBatch: ({ id }) => ({
    message: `The ${blockInWords(id)} stands twice in the batch.`,
    remedy: "Name each block once, with the whole quantity to send.",
  }),
  RunHeld: ({ id, flags }) => heldWords(id, flags),
  RunTerminal: ({ id }) => ({
    message: `The ${blockInWords(id)} was used or cancelled and never moves again.`,
    remedy: "Choose a block that is neither used nor cancelled.",
    rule: "BLOCK_TERMINAL",
  }),
  UnknownRun: ({ id }) => ({
    message: `No block begins at the first serial of the ${blockInWords(id)} any more, or it never did.`,
    remedy: "Reload the holdings, and choose the block that now contains these serials.",
  }),
  ZeroAmount: ({ id }) => ({
    message: `0 t of the ${blockInWords(id)} is not a quantity to act on.`,
    remedy: "Enter a whole number of tonnes, 1 or more.",
    rule: "ZERO_QUANTITY",
  }),
};

function heldWords(id: bigint, flags: number): RefusalWords {
  const { frozen } = unpackBlockFlags(flags & 15);
  return frozen
    ? {
        message: `The ${blockInWords(id)} is frozen by its Party.`,
        remedy: "Ask the Party's authority for the reason and the release.",
        rule: "BLOCK_FROZEN",
      }
    : {
        message: `The ${blockInWords(id)} is locked by a pending request.`,
        remedy: "Wait for the decision on the request, or withdraw it.",
        rule: "BLOCK_LOCKED",
      };
}
