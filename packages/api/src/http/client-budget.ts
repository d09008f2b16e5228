import type { IncomingMessage, ServerResponse } from "node:http";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { clientAddress } from "./client-address.ts";
import { sendProblem } from "./problem.ts";
import type { Step } from "./step.ts";

const WINDOW_S = 60;
/** Rows of lists that cost as much as a request. */
const ROWS_PER_POINT = 100;

export type ClientBudget = {
  /** Spends a request, or refuses it with 429; RateLimit headers say how many are left. */
  readonly spend: Step;
  /** Charges for the rows that a request's lists held. */
  readonly chargeRows: (request: IncomingMessage, rows: number) => void;
};

type Options = { readonly requestsPerMinute: number; readonly trustedProxies: number };

/**
 * What each client address may ask in a minute, in requests; long lists cost more than one. Headers
 * as in the IETF's draft of RateLimit fields for HTTP.
 */
export function clientBudget({ requestsPerMinute: limit, trustedProxies }: Options): ClientBudget {
  const limiter = new RateLimiterMemory({ points: limit, duration: WINDOW_S });
  const clientOf = clientAddress(trustedProxies);
  const policy = `"minute";q=${limit};w=${WINDOW_S}`;
  return {
    spend: (request, response, next) => {
      limiter.consume(clientOf(request)).then(
        (left) => {
          tell(response, left);
          next();
        },
        (refused: unknown) => {
          if (!(refused instanceof RateLimiterRes)) return next(refused);
          tell(response, refused);
          refuse(response, refused, limit);
        },
      );
    },
    chargeRows: (request, rows) => {
      const points = Math.floor(rows / ROWS_PER_POINT);
      if (points > 0) void limiter.penalty(clientOf(request), points);
    },
  };

  function tell(response: ServerResponse, left: RateLimiterRes): void {
    response.setHeader("ratelimit-policy", policy);
    response.setHeader(
      "ratelimit",
      `"minute";r=${Math.max(0, left.remainingPoints)};t=${seconds(left)}`,
    );
  }
}

function refuse(response: ServerResponse, left: RateLimiterRes, limit: number): void {
  response.setHeader("retry-after", seconds(left));
  sendProblem(response, {
    status: 429,
    code: "TOO_MANY_REQUESTS",
    detail: `More than ${limit} requests, or lists as costly, came from this address in a minute.`,
    remedy: "Wait as long as the Retry-After header says, then go on more slowly.",
  });
}

function seconds({ msBeforeNext }: RateLimiterRes): number {
  return Math.max(1, Math.ceil(msBeforeNext / 1000));
}
