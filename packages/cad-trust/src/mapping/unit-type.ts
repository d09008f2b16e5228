import type { BlockFacts } from "../facts/block-facts.ts";
import { isNatureBased } from "./activity-type.ts";

/** CAD Trust's unit type, from the AEF mitigation type and the activity type. */
export function unitType(block: Pick<BlockFacts, "mitigationType" | "activityType">): string {
  const outcome = block.mitigationType === "Removals" ? "Removal" : "Reduction";
  return `${outcome} - ${isNatureBased(block.activityType) ? "nature" : "technical"}`;
}
