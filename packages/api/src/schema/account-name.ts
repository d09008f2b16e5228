import { type AccountKind, type ApproachCode, accountLabel, type PartyCode } from "@sixtwo/domain";

type Named = {
  readonly party: PartyCode;
  readonly kind: AccountKind;
  readonly approach: ApproachCode | null;
};

/**
 * An account by the name of the UNFCCC's model. There, a holding account appears once per unit
 * state and approach; here it is one address for all of them, so its name leaves them out.
 */
export function accountName({ party, kind, approach }: Named): string {
  if (kind === "party-holding") return `${party} Holding`;
  if (kind === "entity-holding") return `${party} Entity Holding`;
  // The state names no use or cancellation account.
  return accountLabel({ party, kind, approach, state: "cancelled" });
}
