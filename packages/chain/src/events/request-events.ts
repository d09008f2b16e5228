import { type Address, address, type BlockId, blockId, type Tonnes, tonnes } from "@sixtwo/domain";
import type { Hex } from "viem";
import type { EventArgs } from "../abi.ts";
import { readableText } from "../readable-text.ts";
import { fromSeconds } from "../seconds.ts";

/** A holder asks for a move that needs its Party's approval, or time; the block is locked meanwhile. */
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

/** The request is allowed, and waits for its time; until then it can be aborted. */
export type RequestScheduledEvent = {
  readonly name: "RequestScheduled";
  readonly request: bigint;
  /** From when anyone may have it carried out. */
  readonly due: Date;
};

export type RequestExecutedEvent = {
  readonly name: "RequestExecuted";
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

/** The Party's time to decide has passed; the block is free again. */
export type RequestExpiredEvent = {
  readonly name: "RequestExpired";
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
  RequestScheduled: ({ request, due }: EventArgs<"RequestScheduled">): RequestScheduledEvent => ({
    name: "RequestScheduled",
    request,
    due: fromSeconds(due),
  }),
  RequestExecuted: ({ request, by }: EventArgs<"RequestExecuted">): RequestExecutedEvent => ({
    name: "RequestExecuted",
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
  RequestExpired: ({ request, by }: EventArgs<"RequestExpired">): RequestExpiredEvent => ({
    name: "RequestExpired",
    request,
    by: address(by),
  }),
};
