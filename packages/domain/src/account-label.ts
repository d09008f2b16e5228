import type { AccountKind } from "./account-kind.ts";
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

const TERMINAL_NAME = {
  "ndc-use": "NDC Use",
  "imp-cancellation": "IMP Cancellation",
  "op-cancellation": "OP Cancellation",
  "omge-cancellation": "OMGE Cancellation",
  "voluntary-cancellation": "Voluntary Cancellation",
} as const;

/** The account as the UNFCCC names it, such as "XXA Entity CA0001 ITMO Holding". */
export function accountLabel({ party, kind, state, approach }: AccountLabelParts): string {
  const words =
    kind === "party-holding"
      ? [party, approach, holdingName(state)]
      : kind === "entity-holding"
        ? [party, "Entity", approach, holdingName(state)]
        : [party, approach, TERMINAL_NAME[kind]];
  return words.filter((word) => word !== null).join(" ");
}

function holdingName(state: BlockState): string {
  if (state === "mitigation-outcome") return "MO Holding";
  return state === "authorized" ? "AMO Holding" : "ITMO Holding";
}
