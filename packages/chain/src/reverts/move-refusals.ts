import {
  approachInWords,
  blockInWords,
  dayInWords,
  durationInWords,
  kindInWords,
  partyInWords,
} from "./in-words.ts";
import type { RefusalTable } from "./refusal-words.ts";

type MoveError =
  | "ApprovalRequired"
  | "BufferOnlyForReversals"
  | "DelayRequired"
  | "DisposalDataInvalid"
  | "EntityNotAuthorized"
  | "FirstTransferPending"
  | "ForeignTerminalAccount"
  | "HolderChanged"
  | "HostCannotUse"
  | "NdcYearInvalid"
  | "NotAuthorized"
  | "OnlyIssuances"
  | "OnlyLedger"
  | "OtherApproach"
  | "OutsideUseWindow"
  | "PartyNotAuthorized"
  | "PurposeNotAuthorized"
  | "RetentionStaysHome"
  | "RevokedBeforeFirstTransfer";

const WRONG_CALLER = "Use the registry's own functions; no person calls this one directly.";

export const moveRefusals: RefusalTable<MoveError> = {
  ApprovalRequired: ({ from, to }) => ({
    message: `${from} may send abroad, use and cancel only with its Party's approval, as here to ${to}.`,
    remedy: "Request the move instead; the Party's authority then decides.",
  }),
  BufferOnlyForReversals: ({ from, to }) => ({
    message: `${from} is a buffer against reversals and cannot send to ${to}.`,
    remedy: "Cancel for the reversal, or give it back to an account of the Party itself.",
    rule: "BUFFER_ONLY_FOR_REVERSALS",
  }),
  DelayRequired: ({ from, to, delay }) => ({
    message: `What ${from} sends to ${to} waits for ${durationInWords(delay)}, in which it can be aborted.`,
    remedy: "Request the move instead, or trust the counterparty first.",
  }),
  DisposalDataInvalid: ({ length }) => ({
    message: `The data of a use or cancellation has ${length} bytes; it has none, 64, or 128 and more.`,
    remedy: "Leave the data empty, or state an NDC year, a beneficiary's hash and a public name.",
  }),
  EntityNotAuthorized: ({ authorization, entity }) => ({
    message: `Authorization ${authorization} does not name entity ${entity}.`,
    remedy: "Have an entity that it names use or cancel, or ask the host Party for a new version.",
    rule: "ENTITY_NOT_AUTHORIZED",
  }),
  FirstTransferPending: ({ id, authorization }) => ({
    message: `The ${blockInWords(id)} is not first transferred, and this would not be its first transfer under authorization ${authorization}.`,
    remedy: "Do first what that authorization defines as first transfer.",
    rule: "NOT_FIRST_TRANSFERRED",
  }),
  ForeignTerminalAccount: ({ from, to }) => ({
    message: `${to} is a use or cancellation account of another registry than ${from}.`,
    remedy: "Use or cancel in the registry of the holding account.",
    rule: "FOREIGN_TERMINAL_ACCOUNT",
  }),
  HolderChanged: ({ id }) => ({
    message: `The ${blockInWords(id)} changed hands while its levies were being set aside.`,
    remedy:
      "Name accounts for the levies whose contracts do not move blocks when they receive some.",
  }),
  HostCannotUse: ({ id, party }) => ({
    message: `${partyInWords(party)} is the host of the ${blockInWords(id)} and cannot use it towards its own NDC.`,
    remedy: "Send it to a Party that may use it, or leave it unauthorized.",
    rule: "HOST_CANNOT_USE",
  }),
  NdcYearInvalid: ({ year }) => ({
    message: `${year} is not a year that a use can count for.`,
    remedy: "State a year from 2021 to 2100, or none for the present one.",
  }),
  NotAuthorized: ({ id }) => ({
    message: `The ${blockInWords(id)} has no authorization.`,
    remedy: "Ask the host Party to authorize it first.",
    rule: "NOT_AUTHORIZED",
  }),
  OnlyIssuances: ({ caller }) => ({
    message: `${caller} is not the issuances contract, which alone may ask this.`,
    remedy: WRONG_CALLER,
  }),
  OnlyLedger: ({ caller }) => ({
    message: `${caller} is not the ledger, which alone may ask this.`,
    remedy: WRONG_CALLER,
  }),
  OtherApproach: ({ expected, actual }) => ({
    message: `The block stands under ${approachInWords(expected)}, and the account is for ${approachInWords(actual)}.`,
    remedy: `Choose the account of ${approachInWords(expected)}.`,
    rule: "OTHER_APPROACH",
  }),
  OutsideUseWindow: ({ authorization, useFrom, useUntil }) => ({
    message: `Authorization ${authorization} allows use and cancellation ${period(useFrom, useUntil)}.`,
    remedy: "Act within that period, or ask the host Party for a new version.",
    rule: "OUTSIDE_USE_WINDOW",
  }),
  PartyNotAuthorized: ({ authorization, party }) => ({
    message: `Authorization ${authorization} does not name ${partyInWords(party)}.`,
    remedy: "Send to a Party that it names, or ask the host Party for a new version.",
    rule: "PARTY_NOT_AUTHORIZED",
  }),
  PurposeNotAuthorized: ({ authorization, kind }) => ({
    message: `Authorization ${authorization} does not allow ${kindInWords(kind)}.`,
    remedy: "Choose a purpose that it allows.",
    rule: "PURPOSE_NOT_AUTHORIZED",
  }),
  RetentionStaysHome: ({ from }) => ({
    message: `${from} holds the host's own part, which never leaves the country.`,
    remedy: "Send to another retention account of the same Party, or cancel it.",
    rule: "RETENTION_STAYS_HOME",
  }),
  RevokedBeforeFirstTransfer: ({ id, authorization }) => ({
    message: `Authorization ${authorization} was revoked before the ${blockInWords(id)} was first transferred.`,
    remedy: "Ask the host Party to authorize it anew.",
    rule: "AUTHORIZATION_REVOKED",
  }),
};

function period(from: number, until: number): string {
  const [start, end] = [dayInWords(from), dayInWords(until)];
  if (start === null) return `until ${end}`;
  return end === null ? `from ${start}` : `from ${start} until ${end}`;
}
