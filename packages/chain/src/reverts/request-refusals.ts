import { momentInWords, requestStatusInWords } from "./in-words.ts";
import type { RefusalTable } from "./refusal-words.ts";

type RequestError =
  | "NothingToRequest"
  | "NotTheHolder"
  | "RejectionReasonMissing"
  | "RequesterCannotDecide"
  | "RequestLapsed"
  | "RequestNotApproved"
  | "RequestNotDue"
  | "RequestNotLapsed"
  | "RequestNotPending"
  | "RequestNotScheduled";

export const requestRefusals: RefusalTable<RequestError> = {
  NothingToRequest: ({ from, to }) => ({
    message: `${from} needs neither approval nor time to send to ${to}.`,
    remedy: "Send it directly.",
  }),
  NotTheHolder: ({ caller, holder }) => ({
    message: `${caller} does not hold these blocks; ${holder} does.`,
    remedy: "Sign with the account that holds them, or have it allow this one.",
  }),
  RejectionReasonMissing: () => ({
    message: "A rejection needs a reason.",
    remedy: "Enter why the request is rejected; the holder sees it.",
  }),
  RequesterCannotDecide: ({ request, requester }) => ({
    message: `${requester} made request ${request}, or holds its blocks, and so cannot decide it.`,
    remedy: "Ask another authority of the Party to decide.",
    rule: "REQUESTER_DECIDES",
  }),
  RequestLapsed: ({ request, lapsedAt }) => ({
    message: `The time to decide request ${request} ended on ${momentInWords(lapsedAt)}.`,
    remedy: "Have it declared expired; the holder may then request anew.",
  }),
  RequestNotApproved: ({ request }) => ({
    message: `Request ${request} needs the Party's approval now, which it did not need when it was made.`,
    remedy: "Withdraw it and request the move anew.",
  }),
  RequestNotDue: ({ request, due }) => ({
    message: `Request ${request} can be carried out from ${momentInWords(due)} on.`,
    remedy: "Wait until then; it can still be rejected or withdrawn.",
  }),
  RequestNotLapsed: ({ request }) => ({
    message: `The time to decide request ${request} has not passed, or its Party sets none.`,
    remedy: "Have it decided or withdrawn.",
  }),
  RequestNotPending: ({ request, status }) => ({
    message: `Request ${request} is not pending: it is ${requestStatusInWords(status)}.`,
    remedy: "Reload the requests; only what still waits can be decided, withdrawn or expired.",
  }),
  RequestNotScheduled: ({ request, status }) => ({
    message: `Request ${request} is not scheduled: it is ${requestStatusInWords(status)}.`,
    remedy: "Reload the requests; only a scheduled one is carried out by this.",
  }),
};
