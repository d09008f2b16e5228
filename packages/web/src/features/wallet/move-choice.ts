import type { AccountKind } from "@sixtwo/domain";

/** What a holder wants to do with serials. */
export const MOVE_PURPOSES = ["send", "use", "cancel"] as const;

export type MovePurpose = (typeof MOVE_PURPOSES)[number];

export type CancellationKind = Exclude<AccountKind, "party-holding" | "entity-holding" | "ndc-use">;

export const CANCELLATION_KINDS: readonly CancellationKind[] = [
  "imp-cancellation",
  "op-cancellation",
  "omge-cancellation",
  "voluntary-cancellation",
];

/** Which serials of the block. */
export const SERIAL_CHOICES = ["whole", "last", "range"] as const;

export type SerialChoice = (typeof SERIAL_CHOICES)[number];

/** The form as it is typed. */
export type MoveChoice = {
  readonly purpose: MovePurpose;
  /** Of the receiving account, when sending. */
  readonly to: string;
  readonly cancellation: CancellationKind;
  readonly ndcYear: string;
  readonly serials: SerialChoice;
  /** How many of the last serials. */
  readonly quantity: string;
  readonly first: string;
  readonly last: string;
};
