export type MitigationType = "Emission reductions" | "Removals";

/** What identifies a block: the first serial never changes when its tail is split off. */
export type BlockKey = {
  readonly registry: string;
  readonly vintage: number;
  readonly batch: bigint;
  readonly firstSerial: bigint;
};

/** An issuance of one vintage from one verified monitoring period. */
export type BatchFacts = {
  readonly issuanceId: string;
  readonly activityId: string;
  /** The `VerificationFacts.id` that it was issued on. */
  readonly verificationId: string;
  readonly date: string;
};

export type TerminalKind =
  | "ndc-use"
  | "imp-cancellation"
  | "op-cancellation"
  | "omge-cancellation"
  | "voluntary-cancellation"
  | "reversal-cancellation";

export type Terminal = {
  readonly kind: TerminalKind;
  /** What it was used towards or cancelled for, as shown to the public, such as "CORSIA 2024-2026". */
  readonly detail: string | null;
  readonly beneficiary: { readonly name: string; readonly lei: string | null } | null;
};

type BlockCommon = BlockKey & {
  readonly lastSerial: bigint;
  /** What the quantity counts, in words: "tCO2e". CAD Trust knows few others. */
  readonly metric: string;
  readonly quantity: bigint;
  /** Host Party, alpha-3. */
  readonly party: string;
  readonly issuanceId: string;
  /** AEF activity type: it tells nature from technology. */
  readonly activityType: string;
  readonly mitigationType: MitigationType;
  readonly nationalSerial: string;
  /** Text ids of the first and last ITMO; null for a mitigation outcome that is not authorized. */
  readonly itmoFirst: string | null;
  readonly itmoLast: string | null;
  readonly holderName: string;
  readonly holderEntityId: string | null;
  readonly statusDate: string;
  readonly publicUrl: string | null;
  /** CAIP-19 id of the token that carries the block, or null. */
  readonly caip19: string | null;
};

/** Held, and not yet used or cancelled; the last three are what a cooperative approach sets aside. */
export type LiveState = "issued" | "held" | "authorized" | "set-aside" | "buffered" | "retained";

/** A block of contiguous serials with one holder and one state: CAD Trust's unit. */
export type BlockFacts =
  | (BlockCommon & {
      readonly state: LiveState;
      readonly terminal: null;
    })
  | (BlockCommon & { readonly state: "used" | "cancelled"; readonly terminal: Terminal });

/** A block that carries an authorization: CAD Trust's unit label. */
export type UnitLabelFacts = {
  readonly block: BlockKey;
  /** The Party that authorizes, alpha-3. */
  readonly party: string;
  readonly authorizationId: string;
  readonly authorizationVersion: string;
  readonly date: string;
};
