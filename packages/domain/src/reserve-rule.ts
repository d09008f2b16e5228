import { receivesFromAbroad } from "./account-kind.ts";
import { isDisposal, isInternational, type Move } from "./move.ts";
import type { Refusal } from "./refusal.ts";

/** What stands in the way because an account is a reserve: what was set aside has one purpose. */
export function reserveRefusal(move: Move): Refusal | null {
  return retentionRefusal(move) ?? abroadRefusal(move) ?? bufferRefusal(move);
}

/** Through a holding account at home it could leave the country in two steps. */
function retentionRefusal(move: Move): Refusal | null {
  const { from, to } = move;
  if (from.kind !== "retention" || isDisposal(move)) return null;
  if (to.kind === "retention" && !isInternational(move)) return null;
  return {
    code: "RETENTION_STAYS_HOME",
    message: `Account ${from.address} holds the host's own part, which never leaves the country.`,
    remedy: "Send to another retention account of the same Party, or cancel it.",
  };
}

function abroadRefusal(move: Move): Refusal | null {
  const { to } = move;
  if (isDisposal(move) || !isInternational(move)) return null;
  if (!receivesFromAbroad(to.kind)) {
    return {
      code: "RESERVE_NOT_FROM_ABROAD",
      message: `Account ${to.address} is for ${to.kind} and takes nothing from other Parties.`,
      remedy: "Send to a holding account, or to one for share of proceeds.",
    };
  }
  return null;
}

function bufferRefusal(move: Move): Refusal | null {
  const { from, to } = move;
  if (from.kind !== "buffer" || to.kind === "reversal-cancellation") return null;
  if (to.kind === "party-holding" && !isInternational(move)) return null;
  return {
    code: "BUFFER_ONLY_FOR_REVERSALS",
    message: `Account ${from.address} is a buffer: it serves the cancellation after a reversal.`,
    remedy: "Cancel for the reversal, or give it back to an account of the Party itself.",
  };
}
