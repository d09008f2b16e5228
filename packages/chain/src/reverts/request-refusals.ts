import { requestStatusInWords } from "./in-words.ts";
import type { RefusalTable } from "./refusal-words.ts";

type RequestError =
  | "NotTheHolder"
  | "ReasonMissing"
  | "RequesterCannotDecide"
  | "RequestNotPending";

export const requestRefusals: RefusalTable<RequestError> = {
  NotTheHolder: ({ caller, holder }) => ({
    message: `${caller} does not hold these blocks; ${holder} does.`,
    remedy: "Sign with the account that holds them, or have it allow this one.",
  }),
  ReasonMissing: () => ({
    message: "A rejection needs a reason.",
    remedy: "Enter why the request is rejected; the holder sees it.",
  }),
  RequesterCannotDecide: ({ request, requester }) => ({
    message: `${requester} made request ${request}, or holds its blocks, and so cannot decide it.`,
    remedy: "Ask another authority of the Party to decide.",
    rule: "REQUESTER_DECIDES",
  }),
  RequestNotPending: ({ request, status }) => ({
    message: `Request ${request} is not pending: it is ${requestStatusInWords(status)}.`,
    remedy: "Reload the requests; only a pending one can be decided or withdrawn.",
  }),
};
