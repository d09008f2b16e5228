import { unpackActivityCode } from "../activity-code.ts";
import { dayInWords } from "./in-words.ts";
import type { RefusalTable } from "./refusal-words.ts";

type IssuanceError =
  | "ActivityAlreadyRegistered"
  | "ActivityInvalid"
  | "MitigationTypeMissing"
  | "MonitoringNotOver"
  | "ProgrammeMissing"
  | "RangeClaimed"
  | "RangeInvalid"
  | "UnderlyingAmbiguous"
  | "UnknownActivity"
  | "VerificationExceeded"
  | "VerificationInvalid"
  | "VintageOutsideMonitoring"
  | "VintageTooEarly";

export const issuanceRefusals: RefusalTable<IssuanceError> = {
  ActivityAlreadyRegistered: ({ activity }) => ({
    message: `Activity ${unpackActivityCode(activity)} is already registered in this registry.`,
    remedy: "Use it, or choose another id.",
  }),
  ActivityInvalid: ({ field }) => ({
    message: `The activity's ${field} is missing or not in the code list.`,
    remedy: `Correct the ${field}.`,
  }),
  MitigationTypeMissing: () => ({
    message: "The issuance names no mitigation type.",
    remedy: "Choose emission reductions, removals, or both.",
  }),
  MonitoringNotOver: ({ monitoredUntil }) => ({
    message: `The monitoring period lasts until ${dayInWords(monitoredUntil)} and is not over.`,
    remedy: "Issue after its end.",
  }),
  ProgrammeMissing: () => ({
    message: "The underlying range names no programme.",
    remedy:
      "Name the programme that first issued the outcomes, or issue without an underlying range.",
  }),
  RangeClaimed: ({ first, last }) => ({
    message: `The underlying serials ${first} to ${last} were issued before, and this range overlaps them.`,
    remedy: "Correct the first underlying serial or the quantity: each serial is issued once.",
  }),
  RangeInvalid: ({ first, amount }) => ({
    message: `An underlying range of ${amount} serials from ${first} does not exist.`,
    remedy: "Start at serial 1 or later, with a quantity of 1 or more.",
  }),
  UnderlyingAmbiguous: ({ part }) => ({
    message: `"${part}" has a digit next to the serial, so that the same serial could be written in two ways.`,
    remedy: "Move the digit into the first serial, or put a separator between them.",
  }),
  UnknownActivity: ({ activity }) => ({
    message: `Activity ${unpackActivityCode(activity)} is not registered in this registry.`,
    remedy: "Register the activity first, or correct its id.",
  }),
  VerificationExceeded: ({ activity, vintage, verified, wouldBe }) => ({
    message: `${verified} t of activity ${unpackActivityCode(activity)} are verified for ${vintage}, and with these ${wouldBe} t would be issued.`,
    remedy: "Issue less, or have a verifier record what else has been verified.",
  }),
  VerificationInvalid: ({ field }) => ({
    message: `The verification's ${field} is missing.`,
    remedy: `Enter the ${field}.`,
  }),
  VintageOutsideMonitoring: ({ vintage, monitoredFrom, monitoredUntil }) => ({
    message: `Monitoring from ${dayInWords(monitoredFrom)} until ${dayInWords(monitoredUntil)} does not lie within the vintage ${vintage}.`,
    remedy: "Issue each calendar year by itself, with the part of the monitoring in that year.",
  }),
  VintageTooEarly: ({ vintage }) => ({
    message: `Mitigation of ${vintage} cannot become ITMOs; they start with 2021.`,
    remedy: "Issue only what was mitigated from 2021 on.",
  }),
};
