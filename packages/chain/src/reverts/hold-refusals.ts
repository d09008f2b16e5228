import { blockInWords, momentInWords } from "./in-words.ts";
import type { RefusalTable } from "./refusal-words.ts";

type HoldError =
  | "AnnouncerCannotRecall"
  | "HoldReasonMissing"
  | "NoRecall"
  | "RecallLeavesParty"
  | "RecallNotDue"
  | "RecallPending"
  | "RunAlreadyFrozen"
  | "RunNotFrozen";

export const holdRefusals: RefusalTable<HoldError> = {
  AnnouncerCannotRecall: ({ id, announcer }) => ({
    message: `${announcer} announced the recall of the ${blockInWords(id)} and so cannot carry it out.`,
    remedy: "Ask another authority of the Party to carry it out.",
    rule: "REQUESTER_DECIDES",
  }),
  HoldReasonMissing: () => ({
    message: "A freeze or recall needs a reason.",
    remedy: "Choose one; it is public.",
  }),
  NoRecall: ({ id }) => ({
    message: `No recall of the ${blockInWords(id)} is announced.`,
    remedy: "Announce it first, or reload: it may have been carried out or cancelled.",
  }),
  RecallLeavesParty: ({ id, to }) => ({
    message: `A recall of the ${blockInWords(id)} cannot go to ${to}, an account of another Party.`,
    remedy: "Cancel the recall, and announce it to a holding account of the same Party.",
  }),
  RecallNotDue: ({ id, due }) => ({
    message: `The recall of the ${blockInWords(id)} can be carried out from ${momentInWords(due)} on.`,
    remedy: "Wait until then; it can still be cancelled.",
  }),
  RecallPending: ({ id }) => ({
    message: `A recall of the ${blockInWords(id)} is announced.`,
    remedy: "Carry it out, or cancel it first.",
  }),
  RunAlreadyFrozen: ({ id }) => ({
    message: `The ${blockInWords(id)} is already frozen.`,
    remedy: "Nothing needs to be done.",
  }),
  RunNotFrozen: ({ id }) => ({
    message: `The ${blockInWords(id)} is not frozen, so there is nothing to release.`,
    remedy: "Nothing needs to be done.",
  }),
};
