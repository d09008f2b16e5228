import type { DifferenceKind, UnitDifference } from "@sixtwo/db/cad-trust";

/** What each kind of difference means. */
export const DIFFERENCE_MEANINGS: Readonly<Record<DifferenceKind, string>> = {
  "mirror-drifting": "The mirror says something else about this block than the chain.",
  "not-on-chain": "The registry has a unit that the chain does not have.",
  "not-in-registry": "The chain has a block that the registry has not taken up yet.",
  "registry-behind-chain": "The block changed on the chain after the registry last looked.",
  failed: "CAD Trust did not take the unit.",
  waiting: "The unit waits for another record.",
  unpublished: "The unit has not been sent to CAD Trust yet.",
  outdated: "CAD Trust has an older version of the unit.",
  unconfirmed: "The unit was sent, and CAD Trust has not confirmed it yet.",
};

/** Why a unit differs, in plain words: the node's own where it gave any. */
export function differenceReason({
  kind,
  reason,
}: Pick<UnitDifference, "kind" | "reason">): string {
  return reason ?? DIFFERENCE_MEANINGS[kind];
}
