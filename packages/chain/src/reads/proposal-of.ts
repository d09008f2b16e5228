import { type Address, address } from "@sixtwo/domain";
import { type Hex, zeroAddress } from "viem";
import { authorizationsAbi } from "../artifacts/authorizations.ts";
import { askChain } from "../ask-chain.ts";
import type { ProposingOffice } from "../proposing-office.ts";
import { fromSeconds } from "../seconds.ts";
import type { Reading } from "./reading.ts";

/** A call of one person that waits for a second one. */
export type PendingProposal = { readonly by: Address; readonly proposedAt: Date };

/** The proposal with this hash at the office; null when none is pending: countersigned, withdrawn or lapsed. */
export async function proposalOf(
  { client, deployment }: Reading,
  { office, proposal }: { readonly office: ProposingOffice; readonly proposal: Hex },
): Promise<PendingProposal | null> {
  const [by, proposedAt] = await askChain(client, (viem) =>
    viem.readContract({
      address: deployment[office],
      // All offices have this function from one interface, so that any one's ABI does.
      abi: authorizationsAbi,
      functionName: "proposalOf",
      args: [proposal],
    }),
  );
  return by === zeroAddress ? null : { by: address(by), proposedAt: fromSeconds(proposedAt) };
}
