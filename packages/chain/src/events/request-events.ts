import { type Address, address, type BlockId, blockId, type Tonnes, tonnes } from "@sixtwo/domain";
import type { Hex } from "viem";
import type { EventArgs } from "../abi.ts";
import { readableText } from "../readable-text.ts";

/** A holder asks its Party to move the block, which is locked meanwhile. */
export type MoveRequestedEvent = {
  readonly name: "MoveRequested";
  readonly request: bigint;
  readonly holder: Address;
  readonly blockId: BlockId;
  readonly quantity: Tonnes;
  readonly to: Address;
  readonly requester: Address;
  /** What the holder states with a use or cancellation; see `decodeDisposal`. */
  readonly data: Hex;
};

export type RequestApprovedEvent = {
  readonly name: "RequestApproved";
  readonly request: bigint;
  readonly by: Address;
};

export type RequestRejectedEvent = {
  readonly name: "RequestRejected";
  readonly request: bigint;
  readonly by: Address;
  readonly reason: string;
};

export type RequestWithdrawnEvent = {
  readonly name: "RequestWithdrawn";
  readonly request: bigint;
  readonly by: Address;
};

export const requestDecoders = {
  MoveRequested: (args: EventArgs<"MoveRequested">): MoveRequestedEvent => ({
    name: "MoveRequested",
    request: args.request,
    holder: address(args.holder),
    blockId: blockId(args.id),
    quantity: tonnes(args.amount),
    to: address(args.to),
    requester: address(args.requester),
    data: args.data,
  }),
  RequestApproved: ({ request, by }: EventArgs<"RequestApproved">): RequestApprovedEvent => ({
    name: "RequestApproved",
    request,
    by: address(by),
  }),
  RequestRejected: (args: EventArgs<"RequestRejected">): RequestRejectedEvent => ({
    name: "RequestRejected",
    request: args.request,
    by: address(args.by),
    reason: readableText(args.reason),
  }),
  RequestWithdrawn: ({ request, by }: EventArgs<"RequestWithdrawn">): RequestWithdrawnEvent => ({
    name: "RequestWithdrawn",
    request,
    by: address(by),
  }),
};
