import { type Address, address, type BlockId } from "@sixtwo/domain";
import { holdsAbi } from "../artifacts/holds.ts";
import { askChain } from "../ask-chain.ts";
import { fromSeconds } from "../seconds.ts";
import type { Reading } from "./reading.ts";

/** A recall that has been announced. */
export type Recall = {
  readonly to: Address;
  /** From when another authority than `by` may carry it out. */
  readonly due: Date;
  readonly by: Address;
};

/** The recall of the block; null when none is announced. */
export async function recallOf(
  { client, deployment }: Reading,
  block: BlockId,
): Promise<Recall | null> {
  const { to, due, by } = await askChain(client, (viem) =>
    viem.readContract({
      address: deployment.holds,
      abi: holdsAbi,
      functionName: "recallOf",
      args: [block],
    }),
  );
  return due === 0 ? null : { to: address(to), due: fromSeconds(due), by: address(by) };
}
