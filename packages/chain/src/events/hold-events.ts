import {
  type Address,
  address,
  type BlockId,
  blockId,
  type Reason,
  type Tonnes,
  tonnes,
} from "@sixtwo/domain";
import type { EventArgs } from "../abi.ts";
import { readableText } from "../readable-text.ts";
import { fromSeconds } from "../seconds.ts";
import { requiredReason } from "./required-reason.ts";

/** A Party holds a block in place, wherever in its country it is. */
export type RunFrozenEvent = {
  readonly name: "RunFrozen";
  readonly blockId: BlockId;
  readonly quantity: Tonnes;
  readonly by: Address;
  readonly reason: Reason;
  readonly note: string;
};

export type RunReleasedEvent = {
  readonly name: "RunReleased";
  readonly blockId: BlockId;
  readonly by: Address;
};

/** A Party will move the block, frozen meanwhile, to another account of its own country. */
export type RecallAnnouncedEvent = {
  readonly name: "RecallAnnounced";
  readonly blockId: BlockId;
  readonly quantity: Tonnes;
  readonly by: Address;
  readonly reason: Reason;
  readonly to: Address;
  /** From when another authority may carry it out. */
  readonly due: Date;
  readonly note: string;
};

/** The block stays where it is, and frozen. */
export type RecallCancelledEvent = {
  readonly name: "RecallCancelled";
  readonly blockId: BlockId;
  readonly by: Address;
};

/** The block was moved; a `ForcedTransfer` in the same transaction says from where to where. */
export type RecalledEvent = {
  readonly name: "Recalled";
  readonly blockId: BlockId;
  readonly by: Address;
};

export const holdDecoders = {
  RunFrozen: (args: EventArgs<"RunFrozen">): RunFrozenEvent => ({
    name: "RunFrozen",
    blockId: blockId(args.id),
    quantity: tonnes(args.amount),
    by: address(args.by),
    reason: requiredReason(args.reason),
    note: readableText(args.note),
  }),
  RunReleased: ({ id, by }: EventArgs<"RunReleased">): RunReleasedEvent => ({
    name: "RunReleased",
    blockId: blockId(id),
    by: address(by),
  }),
  RecallAnnounced: (args: EventArgs<"RecallAnnounced">): RecallAnnouncedEvent => ({
    name: "RecallAnnounced",
    blockId: blockId(args.id),
    quantity: tonnes(args.amount),
    by: address(args.by),
    reason: requiredReason(args.reason),
    to: address(args.to),
    due: fromSeconds(args.due),
    note: readableText(args.note),
  }),
  RecallCancelled: ({ id, by }: EventArgs<"RecallCancelled">): RecallCancelledEvent => ({
    name: "RecallCancelled",
    blockId: blockId(id),
    by: address(by),
  }),
  Recalled: ({ id, by }: EventArgs<"Recalled">): RecalledEvent => ({
    name: "Recalled",
    blockId: blockId(id),
    by: address(by),
  }),
};
