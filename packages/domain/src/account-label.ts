import type { AccountKind, ReserveKind, TerminalKind } from "./account-kind.ts";
import type { ApproachCode } from "./approach-code.ts";
import type { BlockState } from "./block-state.ts";
import type { PartyCode } from "./party-code.ts";

/** What names an account in the UNFCCC's model, where one address appears once per unit state and approach. */
export type AccountLabelParts = {
  readonly party: PartyCode;
  readonly kind: AccountKind;
  readonly state: BlockState;
  /** Null before an authorization. */
  readonly approach: ApproachCode | null;
};

/** The reserves and the last are ours: the UNFCCC's model does not name them. */
const NAME: Readonly<Record<ReserveKind | TerminalKind, string>> = {
  "share-of-proceeds": "Share of Proceeds",
  buffer: "Buffer",
  retention: "Retention",
  "ndc-use": "NDC Use",
  "imp-cancellation": "IMP Cancellation",
  "op-cancellation": "OP Cancellation",
  "omge-cancellation": "OMGE Cancellation",
  "voluntary-cancellation": "Voluntary Cancellation",
  "reversal-cancellation": "Reversal Cancellation",
};

/** The account as the UNFCCC names it, such as "XXA Entity CA0001 ITMO Holding". */
export function accountLabel({ party, kind, state, approach }: AccountLabelParts): string {
  const words =
    kind === "party-holding"
      ? [party, approach, holdingName(state)]
      : kind === "entity-holding"
        ? [party, "Entity", approach, holdingName(state)]
        : [party, approach, NAME[kind]];
  return words.filter((word) => word !== null).join(" ");
}

function holdingName(state: BlockState): string {
  if (state === "mitigation-outcome") return "MO Holding";
  return state === "authorized" ? "AMO Holding" : "ITMO Holding";
}
