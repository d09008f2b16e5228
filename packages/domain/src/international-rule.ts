import { firstTransferTimeRefusal } from "./approach-rule.ts";
import { blockIdText } from "./block-id.ts";
import { firstTransferBy } from "./first-transfer.ts";
import type { Move } from "./move.ts";
import type { Refusal } from "./refusal.ts";
import { partyOf } from "./registry-code.ts";
import { revocationRefusal } from "./revocation-rule.ts";

/** What stands in the way of a transfer to another Party. */
export function internationalRefusal(move: Move): Refusal | null {
  const { authorization, block } = move;
  if (authorization === null) {
    return {
      code: "NOT_AUTHORIZED",
      message: `Block ${blockIdText(block.id)} has no authorization and cannot go to another Party.`,
      remedy: "Ask the host Party to authorize it first.",
    };
  }
  const revoked = revocationRefusal(move, authorization);
  if (revoked !== null) return revoked;
  const acquirer = partyOf(move.to.registry);
  if (authorization.parties.length > 0 && !authorization.parties.includes(acquirer)) {
    return {
      code: "PARTY_NOT_AUTHORIZED",
      message: `Authorization ${authorization.reference} does not name ${acquirer}.`,
      remedy: `Send to one of ${authorization.parties.join(", ")}.`,
    };
  }
  if (block.flags.firstTransferred) return null;
  if (firstTransferBy(move) === null) {
    return {
      code: "NOT_FIRST_TRANSFERRED",
      message: `Authorization ${authorization.reference} is for OIMP alone, and its own first transfer has not occurred.`,
      remedy: "Use or cancel it at home, or ask the host Party to authorize NDC use as well.",
    };
  }
  return firstTransferTimeRefusal(move, authorization);
}
