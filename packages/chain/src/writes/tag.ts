import type { BlockId, Tonnes } from "@sixtwo/domain";
import { rulebookAbi } from "../artifacts/rulebook.ts";
import type { Deployment } from "../deployment.ts";
import { packQuantity } from "../quantity.ts";
import { toCall } from "../send/call.ts";

export type Tag = {
  readonly block: BlockId;
  /** tCO2e: the whole block, or its last serials, which then become a block of their own. */
  readonly quantity: Tonnes;
  readonly authorization: number;
};

/**
 * Registrar only: puts mitigation outcomes under an authorization, and first transfers them at once
 * when its definition says so. Simulated, it answers the id of the tagged block.
 */
export function prepareTag({ rulebook }: Deployment, { block, quantity, authorization }: Tag) {
  return toCall(rulebook, {
    abi: rulebookAbi,
    functionName: "tag",
    args: [block, packQuantity(quantity), authorization],
  });
}
