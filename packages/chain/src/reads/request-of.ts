import {
  type Address,
  address,
  type BlockId,
  blockId,
  type RequestStatus,
  type Tonnes,
  tonnes,
  unpackRequestStatus,
} from "@sixtwo/domain";
import type { Hex } from "viem";
import { requestsAbi } from "../artifacts/requests.ts";
import { askChain } from "../ask-chain.ts";
import { fromSeconds, fromSecondsOrNull } from "../seconds.ts";
import type { Reading } from "./reading.ts";

/** A move that waits, or waited, for the Party's decision or for its time. */
export type MoveRequest = {
  readonly holder: Address;
  readonly status: RequestStatus;
  readonly blockId: BlockId;
  readonly quantity: Tonnes;
  readonly to: Address;
  readonly requester: Address;
  readonly requestedAt: Date;
  /** True once the Party's authority has approved it; a scheduled one may need none. */
  readonly approved: boolean;
  /** From when it can be executed; null until it is scheduled. */
  readonly due: Date | null;
  readonly data: Hex;
};

/** The request with this number; null when there is none. */
export async function requestOf(
  { client, deployment }: Reading,
  request: bigint,
): Promise<MoveRequest | null> {
  const packed = await askChain(client, (viem) =>
    viem.readContract({
      address: deployment.requests,
      abi: requestsAbi,
      functionName: "requestOf",
      args: [request],
    }),
  );
  const status = unpackRequestStatus(packed.status);
  if (status === null) return null;
  return {
    holder: address(packed.holder),
    status,
    blockId: blockId(packed.id),
    quantity: tonnes(packed.amount),
    to: address(packed.to),
    requester: address(packed.requester),
    approved: packed.approved,
    requestedAt: fromSeconds(packed.requestedAt),
    due: fromSecondsOrNull(packed.due),
    data: packed.data,
  };
}
