import type { Address } from "./address.ts";
import { type Ruling, rulingOf } from "./refusal.ts";

/** The people around a request for a transfer, use or cancellation. */
export type Deciding = {
  readonly requester: Address;
  readonly decider: Address;
  /** The account whose blocks are concerned. */
  readonly holder: Address;
};

/** Four eyes: neither who asked nor whose blocks they are may decide a request. */
export function mayDecide({ requester, decider, holder }: Deciding): Ruling {
  const remedy = "Ask another approver of the Party to decide.";
  if (decider === requester) {
    const message = `${decider} made this request and so cannot decide it.`;
    return rulingOf({ code: "REQUESTER_DECIDES", message, remedy });
  }
  if (decider === holder) {
    const message = `${decider} holds these blocks and so cannot decide the request.`;
    return rulingOf({ code: "HOLDER_DECIDES", message, remedy });
  }
  return rulingOf(null);
}
