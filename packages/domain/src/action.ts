import type { AccountKind } from "./account-kind.ts";
import { FIRST_TRANSFER_SUBTYPE, type FirstTransferCause } from "./first-transfer-cause.ts";

/** What a holder's move of a block amounts to. */
export const MOVE_ACTIONS = [
  "domestic-transfer",
  "first-transfer",
  "transfer",
  "use",
  "cancellation",
  "voluntary-cancellation",
] as const;

export type MoveAction = (typeof MOVE_ACTIONS)[number];

/** Everything that is recorded about a block; `acquisition` is a transfer seen from the other Party. */
export const ACTION_KINDS = ["issuance", "authorization", ...MOVE_ACTIONS, "acquisition"] as const;

export type ActionKind = (typeof ACTION_KINDS)[number];

/** Action type as AEF code list 25(b) spells it; null for what the AEF does not report. */
export const AEF_ACTION_TYPE = {
  issuance: null,
  authorization: "Authorization",
  "domestic-transfer": null,
  "first-transfer": "First transfer",
  transfer: "Transfer",
  acquisition: "Acquisition",
  use: "Use",
  cancellation: "Cancellation",
  "voluntary-cancellation": "Voluntary Cancellation",
} as const satisfies Record<ActionKind, string | null>;

export type AefActionType = NonNullable<(typeof AEF_ACTION_TYPE)[ActionKind]>;

/** Action subtype, AEF code list 26(b), letter for letter. */
export const AEF_ACTION_SUBTYPES = [
  "First transfer to another Party",
  "Authorization",
  "Issuance",
  "Use or cancellation",
  "Mandatory transfer to the Adaptation Fund (A6.4 ERs)",
  "Voluntary transfer to the Adaptation Fund (A6.4 ERs)",
  "Mandatory cancellation to deliver OMGE",
  "Voluntary cancellation to deliver OMGE",
  "Other cancellations",
  "Not yet defined",
] as const;

export type AefActionSubtype = (typeof AEF_ACTION_SUBTYPES)[number];

/** The subtype of a first transfer. */
export function firstTransferSubtype(cause: FirstTransferCause): AefActionSubtype {
  return FIRST_TRANSFER_SUBTYPE[cause];
}

/** The subtype of a use or cancellation by the account entered; null where the list has none. */
export function disposalSubtype(kind: AccountKind): AefActionSubtype | null {
  // 2/CMA.3 annex chapter VII: under Article 6.2 a contribution to OMGE is voluntary
  if (kind === "omge-cancellation") return "Voluntary cancellation to deliver OMGE";
  const other = kind === "voluntary-cancellation" || kind === "reversal-cancellation";
  return other ? "Other cancellations" : null;
}
