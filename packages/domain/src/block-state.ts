import { type AccountKind, isTerminal } from "./account-kind.ts";
import type { MoveAction } from "./action.ts";
import type { BlockFlags } from "./block-flags.ts";

/** The life of a block, in order: issued, authorized, ITMO, and one of two ends. */
export const BLOCK_STATES = [
  "mitigation-outcome",
  "authorized",
  "first-transferred",
  "used",
  "cancelled",
] as const;

export type BlockState = (typeof BLOCK_STATES)[number];

/** The facts that decide a block's state. */
export type BlockStanding = {
  /** The number of the authorization that the block is tagged with; null for none. */
  readonly authorization: number | null;
  readonly flags: BlockFlags;
  /** The kind of account that holds the block. */
  readonly holder: AccountKind;
};

/** The state of a block, derived and never stored. */
export function blockState({ authorization, flags, holder }: BlockStanding): BlockState {
  if (flags.terminal || isTerminal(holder)) return holder === "ndc-use" ? "used" : "cancelled";
  if (flags.firstTransferred) return "first-transferred";
  return authorization === null ? "mitigation-outcome" : "authorized";
}

/**
 * What may be done with a block in each state. An authorized block is cancelled for OIMP only where
 * that is its first transfer; `previewMove` decides the single case.
 */
export const POSSIBLE_ACTIONS: Readonly<Record<BlockState, readonly MoveAction[]>> = {
  "mitigation-outcome": ["domestic-transfer", "voluntary-cancellation"],
  authorized: ["domestic-transfer", "first-transfer", "cancellation", "voluntary-cancellation"],
  "first-transferred": [
    "domestic-transfer",
    "transfer",
    "use",
    "cancellation",
    "voluntary-cancellation",
  ],
  used: [],
  cancelled: [],
};
