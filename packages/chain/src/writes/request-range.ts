import { requestsAbi } from "../artifacts/requests.ts";
import type { Deployment } from "../deployment.ts";
import { packQuantity } from "../quantity.ts";
import { toCall } from "../send/call.ts";
import type { RequestMove } from "./request-move.ts";

export type RequestRange = RequestMove & {
  /** The first serial to move; `quantity` counts from it. */
  readonly first: bigint;
};

/** As `prepareRequestMove`, for chosen serials. Simulated, it answers the request's number. */
export function prepareRequestRange({ requests }: Deployment, input: RequestRange) {
  const { block, first, quantity, to, data } = input;
  return toCall(requests, {
    abi: requestsAbi,
    functionName: "requestRange",
    args: [block, first, packQuantity(quantity), to, data ?? "0x"],
  });
}
