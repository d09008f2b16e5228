import { purposeRequired } from "./account-kind.ts";
import type { FirstTransferCause } from "./first-transfer-cause.ts";
import { isDisposal, isInternational, type Move } from "./move.ts";

/**
 * The first transfer that a move makes, derived and never entered; null when it makes none.
 * A block is first transferred once. 2/CMA.3 annex para 2.
 */
export function firstTransferBy(move: Move): FirstTransferCause | null {
  const { block, authorization, to } = move;
  if (block.flags.firstTransferred || authorization === null || authorization.revoked) return null;
  if (isDisposal(move)) {
    const purpose = purposeRequired(to.kind);
    const forOimp = purpose === "IMP" || purpose === "OP";
    const atUse = authorization.firstTransferDefinition === "use-or-cancellation";
    return forOimp && atUse ? "use-or-cancellation" : null;
  }
  return isInternational(move) && authorization.purposes.has("NDC") ? "international" : null;
}
