import { type Address, address, type BlockId, blockId, type Tonnes, tonnes } from "@sixtwo/domain";
import type { Hex } from "viem";
import { rulebookAbi } from "../artifacts/rulebook.ts";
import { askChain } from "../ask-chain.ts";
import type { Reading } from "./reading.ts";

export const REQUEST_STATUSES = ["pending", "approved", "rejected", "withdrawn"] as const;

export type RequestStatus = (typeof REQUEST_STATUSES)[number];

/** A move that waits, or waited, for the Party's decision. */
export type MoveRequest = {
  readonly holder: Address;
  readonly status: RequestStatus;
  readonly blockId: BlockId;
  readonly quantity: Tonnes;
  readonly to: Address;
  readonly requester: Address;
  readonly data: Hex;
};

/** The request with this number; null when there is none. */
export async function requestOf(
  { client, deployment }: Reading,
  request: bigint,
): Promise<MoveRequest | null> {
  const packed = await askChain(client, (viem) =>
    viem.readContract({
      address: deployment.rulebook,
      abi: rulebookAbi,
      functionName: "requestOf",
      args: [request],
    }),
  );
  const status = REQUEST_STATUSES[packed.status - 1];
  if (status === undefined) return null;
  return {
    holder: address(packed.holder),
    status,
    blockId: blockId(packed.id),
    quantity: tonnes(packed.amount),
    to: address(packed.to),
    requester: address(packed.requester),
    data: packed.data,
  };
}
