import {
  approachInWords,
  approachStatusInWords,
  kindInWords,
  partyInWords,
  reasonInWords,
} from "./in-words.ts";
import type { RefusalTable } from "./refusal-words.ts";

type ApproachError =
  | "ApproachAlreadyRecorded"
  | "ApproachIsPaused"
  | "ApproachNotActive"
  | "ApproachNotOpen"
  | "ApproachPauseUnchanged"
  | "ApproachStepInvalid"
  | "ApproachUnknown"
  | "ApproachUntitled"
  | "DocumentHashMissing"
  | "InitialReportMissing"
  | "LeviesTooHigh"
  | "LevyAccountInvalid";

const RECORD_FIRST = "Record the approach first, or correct its number.";

export const approachRefusals: RefusalTable<ApproachError> = {
  ApproachAlreadyRecorded: ({ party, approach }) => ({
    message: `${partyInWords(party)} has already recorded ${approachInWords(approach)}.`,
    remedy: "Use the recorded one.",
  }),
  ApproachIsPaused: ({ party, approach, reason }) => ({
    message: `${partyInWords(party)} has paused ${approachInWords(approach)} (${reasonInWords(reason)}).`,
    remedy: `Wait until ${partyInWords(party)} resumes it.`,
    rule: "APPROACH_PAUSED",
  }),
  ApproachNotActive: ({ party, approach, status }) => ({
    message: `${approachInWords(approach)} is ${approachStatusInWords(status)} for ${partyInWords(party)}, which does not allow this.`,
    remedy: `Wait until ${partyInWords(party)} makes it active, which needs its initial report.`,
    rule: "APPROACH_NOT_ACTIVE",
  }),
  ApproachNotOpen: ({ party, approach }) => ({
    message: `${approachInWords(approach)} is neither draft nor active for ${partyInWords(party)}.`,
    remedy: RECORD_FIRST,
  }),
  ApproachPauseUnchanged: ({ approach, paused }) => ({
    message:
      paused === 0
        ? `${approachInWords(approach)} is not paused.`
        : `${approachInWords(approach)} is already paused (${reasonInWords(paused)}).`,
    remedy: "Nothing needs to be done.",
  }),
  ApproachStepInvalid: ({ approach, from, to }) => ({
    message: `${approachInWords(approach)} is ${approachStatusInWords(from)} and cannot become ${approachStatusInWords(to)}.`,
    remedy:
      "Choose a status that follows; what is completed or revoked stays so, and a new approach gets a new number.",
  }),
  ApproachUnknown: ({ party, approach }) => ({
    message: `${partyInWords(party)} has not recorded ${approachInWords(approach)}.`,
    remedy: RECORD_FIRST,
  }),
  ApproachUntitled: () => ({
    message: "The cooperative approach has no title.",
    remedy: "Enter one.",
  }),
  DocumentHashMissing: () => ({
    message: "The document's hash is missing.",
    remedy: "Choose the document, so that its hash is taken.",
  }),
  InitialReportMissing: ({ party, approach }) => ({
    message: `${partyInWords(party)} has recorded no initial report for ${approachInWords(approach)}.`,
    remedy: "Record the initial report first (2/CMA.3 annex, para 18).",
  }),
  LeviesTooHigh: ({ rates }) => ({
    message: `The levies add up to ${Number(rates) / 100} %; something has to remain.`,
    remedy: "Lower them to less than 100 % together.",
  }),
  LevyAccountInvalid: ({ kind, account }) => ({
    message: `${account} is not an account of the Party for ${kindInWords(kind)}.`,
    remedy: "Open such an account first, then name it.",
  }),
};
