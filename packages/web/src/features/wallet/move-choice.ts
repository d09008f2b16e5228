import type { TerminalKind } from "@sixtwo/domain";
import type { SerialValues } from "../../serials/serial-choice.ts";

/** What a holder wants to do with serials. */
export const MOVE_PURPOSES = ["send", "use", "cancel"] as const;

export type MovePurpose = (typeof MOVE_PURPOSES)[number];

export type CancellationKind = Exclude<TerminalKind, "ndc-use">;

export const CANCELLATION_KINDS: readonly CancellationKind[] = [
  "imp-cancellation",
  "op-cancellation",
  "omge-cancellation",
  "voluntary-cancellation",
  "reversal-cancellation",
];

/** The form as it is typed. */
export type MoveChoice = SerialValues & {
  readonly purpose: MovePurpose;
  /** Of the receiving account, when sending. */
  readonly to: string;
  readonly cancellation: CancellationKind;
  readonly ndcYear: string;
};
