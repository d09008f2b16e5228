import type { AccountKind } from "./account-kind.ts";
import type { MoveAction } from "./action.ts";
import { pauseRefusal } from "./approach-rule.ts";
import { custodyRefusal } from "./custody-rule.ts";
import { disposalRefusal } from "./disposal-rule.ts";
import { firstTransferBy } from "./first-transfer.ts";
import type { FirstTransferCause } from "./first-transfer-cause.ts";
import { internationalRefusal } from "./international-rule.ts";
import { isDisposal, isInternational, type Move } from "./move.ts";
import type { Refusal, Ruling } from "./refusal.ts";
import { reserveRefusal } from "./reserve-rule.ts";

/** What a move brings about, known before anyone signs it. */
export type Consequences = {
  /** Why it is a first transfer; null when it is none. */
  readonly firstTransfer: FirstTransferCause | null;
  readonly action: MoveAction;
  /** True when it becomes a request that the holder's Party decides. */
  readonly needsApproval: boolean;
  /** How long it waits as a request in which it can be aborted; 0 when it is carried out at once. */
  readonly delaySeconds: number;
};

/** Whether a move is allowed and what follows from it, by the same rules as the contracts. */
export function previewMove(move: Move): Ruling<{ readonly consequences: Consequences }> {
  const refusal =
    custodyRefusal(move) ?? reserveRefusal(move) ?? pauseRefusal(move) ?? destinationRefusal(move);
  if (refusal !== null) return { ok: false, refusal };
  const firstTransfer = firstTransferBy(move);
  return {
    ok: true,
    consequences: {
      firstTransfer,
      action: actionOf(move, firstTransfer),
      needsApproval: needsApproval(move),
      delaySeconds: delaySeconds(move),
    },
  };
}

function destinationRefusal(move: Move): Refusal | null {
  if (isDisposal(move)) return disposalRefusal(move);
  return isInternational(move) ? internationalRefusal(move) : null;
}

function needsApproval(move: Move): boolean {
  // What insures against reversals leaves by two people's will, wherever it goes.
  if (move.from.kind === "buffer") return true;
  return !move.from.free && (isDisposal(move) || isInternational(move));
}

function delaySeconds({ from, trusted, sendDelaySeconds }: Move): number {
  return from.delayed && !trusted ? sendDelaySeconds : 0;
}

/** The AEF knows no cancellation after a reversal: like the voluntary one it serves no authorized purpose. */
const ACTION_ON_ARRIVAL: Readonly<Record<AccountKind, MoveAction>> = {
  "party-holding": "domestic-transfer",
  "entity-holding": "domestic-transfer",
  "share-of-proceeds": "domestic-transfer",
  buffer: "domestic-transfer",
  retention: "domestic-transfer",
  "ndc-use": "use",
  "imp-cancellation": "cancellation",
  "op-cancellation": "cancellation",
  "omge-cancellation": "voluntary-cancellation",
  "voluntary-cancellation": "voluntary-cancellation",
  "reversal-cancellation": "voluntary-cancellation",
};

function actionOf(move: Move, firstTransfer: FirstTransferCause | null): MoveAction {
  if (isInternational(move)) return firstTransfer === null ? "transfer" : "first-transfer";
  return ACTION_ON_ARRIVAL[move.to.kind];
}
