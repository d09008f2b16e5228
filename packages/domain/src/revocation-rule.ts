import type { Authorization } from "./authorization.ts";
import type { Move } from "./move.ts";
import type { Refusal } from "./refusal.ts";

/**
 * Why a block may not leave the Party's own section under this authorization: it was revoked first.
 * A revocation does not reach what was first transferred before it, unless the terms say so (4/CMA.6).
 */
export function revocationRefusal(
  move: Move,
  { reference, revoked, revokedEntirely }: Authorization,
): Refusal | null {
  if (revokedEntirely) {
    return {
      code: "AUTHORIZATION_REVOKED_ENTIRELY",
      message: `Authorization ${reference} was revoked for what had been first transferred as well.`,
      remedy: "Ask the host Party what its terms provide for these outcomes.",
    };
  }
  if (!revoked || move.block.flags.firstTransferred) return null;
  return {
    code: "AUTHORIZATION_REVOKED",
    message: `Authorization ${reference} was revoked before this block was first transferred.`,
    remedy: "Ask the host Party for a new authorization.",
  };
}
