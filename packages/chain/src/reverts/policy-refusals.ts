import { durationInWords } from "./in-words.ts";
import type { RefusalTable } from "./refusal-words.ts";

type PolicyError =
  | "DelayTooLong"
  | "NotTheProposer"
  | "ProposerCannotCountersign"
  | "ReasonMissing";

export const policyRefusals: RefusalTable<PolicyError> = {
  DelayTooLong: ({ delay }) => ({
    message: `A delay of ${durationInWords(delay)} would only lock blocks up; it is 365 days at most.`,
    remedy: "Enter a shorter delay.",
  }),
  NotTheProposer: ({ proposal, caller }) => ({
    message: `${caller} did not make the proposal ${proposal}, or it is no longer pending.`,
    remedy: "Sign with the account that made it. Others let it lapse, after 30 days.",
  }),
  ProposerCannotCountersign: ({ proposal, proposer }) => ({
    message: `${proposer} made the proposal ${proposal} and so cannot be its second person.`,
    remedy: "Have another person with the role make the same call.",
    rule: "REQUESTER_DECIDES",
  }),
  ReasonMissing: () => ({
    message: "This needs a reason.",
    remedy: "Enter one; it is public for ever, so name no person in it.",
  }),
};
