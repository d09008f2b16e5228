import { REASONS, type Reason } from "@sixtwo/domain";

/** Why something is held up, as it goes on chain. */
export type HoldReason = { readonly reason: Reason; readonly note: string };

/** The same as it is typed: no reason before one is chosen. */
export type HoldReasonValues = { readonly reason: string; readonly note: string };

export const NO_REASON: HoldReasonValues = { reason: "", note: "" };

/** Null as long as no reason is chosen. */
export function readHoldReason({ reason, note }: HoldReasonValues): HoldReason | null {
  const chosen = REASONS.find((value) => value === reason);
  return chosen === undefined ? null : { reason: chosen, note: note.trim() };
}
