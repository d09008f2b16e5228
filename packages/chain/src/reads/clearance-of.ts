import type { Address, BlockId } from "@sixtwo/domain";
import type { Hex } from "viem";
import { ledgerAbi } from "../artifacts/ledger.ts";
import { askChain } from "../ask-chain.ts";
import { asRefused } from "../send/refused.ts";
import type { Reading } from "./reading.ts";

/** What a move of a whole block needs before it happens. */
export type Clearance = {
  readonly needsApproval: boolean;
  /** How long it waits as a request in which it can be aborted; 0 for not at all. */
  readonly delaySeconds: number;
};

/**
 * Asks the rulebook in force about a move of the whole block by its holder, approved and due.
 * @throws RegistryError REFUSED_BY_RULE when it would be refused even then; CHAIN_UNREACHABLE
 */
export async function clearanceOf(
  { client, deployment }: Reading,
  { block, to, data }: { readonly block: BlockId; readonly to: Address; readonly data?: Hex },
): Promise<Clearance> {
  try {
    const [needsApproval, delaySeconds] = await askChain(client, (viem) =>
      viem.readContract({
        address: deployment.ledger,
        abi: ledgerAbi,
        functionName: "judge",
        args: [block, to, data ?? "0x"],
      }),
    );
    return { needsApproval, delaySeconds };
  } catch (error) {
    throw asRefused(error);
  }
}
