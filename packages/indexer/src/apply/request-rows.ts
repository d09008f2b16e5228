import type { RequestRow } from "@sixtwo/db";
import type { ApplyContext, EventOf } from "./context.ts";

type RequestStep = EventOf<
  | "RequestApproved"
  | "RequestScheduled"
  | "RequestExecuted"
  | "RequestRejected"
  | "RequestWithdrawn"
  | "RequestExpired"
>;

/**
 * Changes a request that was made; one that was not is told as odd.
 * @returns the request as it now is; null when there is none
 */
export function changeRequest(
  context: ApplyContext,
  event: RequestStep,
  change: Partial<RequestRow>,
): RequestRow | null {
  const { requests } = context.state.versions;
  const row = requests.get(event.request);
  if (row === undefined) {
    context.onOdd(event, `request ${event.request} is not known`);
    return null;
  }
  const changed = { ...row, ...change };
  requests.put(event.request, changed, context.number);
  return changed;
}
