import {
  type Address,
  address,
  type BlockFlags,
  type BlockId,
  blockId,
  type Reason,
  RegistryError,
  type Tonnes,
  tonnes,
  unpackBlockFlags,
} from "@sixtwo/domain";
import { zeroAddress } from "viem";
import type { EventArgs } from "../abi.ts";
import { requiredReason } from "./required-reason.ts";
import { unreadableValue } from "./unreadable-value.ts";

/** A block, as an item of a transfer. */
export type MovedBlock = { readonly blockId: BlockId; readonly quantity: Tonnes };

/**
 * Blocks changed hands. `from` is null where a block begins (issuance, the detached part of a split,
 * the joined block of a merge) and `to` where one ends or shrinks; nothing is ever burned.
 */
export type TransferEvent = {
  readonly name: "Transfer";
  readonly operator: Address;
  readonly from: Address | null;
  readonly to: Address | null;
  readonly items: readonly MovedBlock[];
};

/** The last `quantity` serials of a block became the block `child`, with the same holder and state. */
export type SplitEvent = {
  readonly name: "Split";
  readonly blockId: BlockId;
  readonly child: BlockId;
  readonly quantity: Tonnes;
};

/** The block `right` of `quantity` serials was joined to its left neighbour. */
export type MergedEvent = {
  readonly name: "Merged";
  readonly blockId: BlockId;
  readonly right: BlockId;
  readonly quantity: Tonnes;
};

/** The whole block now stands under the authorization. */
export type TaggedEvent = {
  readonly name: "Tagged";
  readonly blockId: BlockId;
  readonly quantity: Tonnes;
  readonly authorization: number;
};

/** The block's flags as they now are. */
export type FlagsChangedEvent = {
  readonly name: "FlagsChanged";
  readonly blockId: BlockId;
  readonly flags: BlockFlags;
};

/** Each of these blocks, moved in one batch, gained the flag; blocks moved one by one tell `FlagsChanged`. */
export type FlagGainedEvent = {
  readonly name: "FlagGained";
  readonly flag: keyof BlockFlags;
  readonly blockIds: readonly BlockId[];
};

export type RulebookChangedEvent = {
  readonly name: "RulebookChanged";
  /** Null for the first rulebook. */
  readonly previous: Address | null;
  readonly current: Address;
};

/** Nothing moves until `Unpaused`. */
export type PausedEvent = {
  readonly name: "Paused";
  readonly by: Address;
  readonly reason: Reason;
};

export type UnpausedEvent = { readonly name: "Unpaused"; readonly by: Address };

/** The holder let the operator move all its blocks, or no longer does. */
export type ApprovalForAllEvent = {
  readonly name: "ApprovalForAll";
  readonly holder: Address;
  readonly operator: Address;
  readonly approved: boolean;
};

/** The access manager of the contract that emitted it was replaced. */
export type AuthorityUpdatedEvent = {
  readonly name: "AuthorityUpdated";
  readonly authority: Address;
};

export const ledgerDecoders = {
  TransferSingle: (args: EventArgs<"TransferSingle">): TransferEvent =>
    transfer(args, [movedBlock(args.id, args.value)]),
  TransferBatch: (args: EventArgs<"TransferBatch">): TransferEvent =>
    transfer(args, movedBlocks(args)),
  Split: ({ id, child, amount }: EventArgs<"Split">): SplitEvent => ({
    name: "Split",
    blockId: blockId(id),
    child: blockId(child),
    quantity: tonnes(amount),
  }),
  Merged: ({ id, right, amount }: EventArgs<"Merged">): MergedEvent => ({
    name: "Merged",
    blockId: blockId(id),
    right: blockId(right),
    quantity: tonnes(amount),
  }),
  Tagged: ({ id, amount, authorization }: EventArgs<"Tagged">): TaggedEvent => ({
    name: "Tagged",
    blockId: blockId(id),
    quantity: tonnes(amount),
    authorization,
  }),
  FlagsChanged: ({ id, flags }: EventArgs<"FlagsChanged">): FlagsChangedEvent => ({
    name: "FlagsChanged",
    blockId: blockId(id),
    flags: unpackBlockFlags(flags),
  }),
  FlagGained: ({ flag, ids }: EventArgs<"FlagGained">): FlagGainedEvent => ({
    name: "FlagGained",
    flag: flagOf(flag),
    blockIds: ids.map((id) => blockId(id)),
  }),
  RulebookChanged: ({ previous, current }: EventArgs<"RulebookChanged">): RulebookChangedEvent => ({
    name: "RulebookChanged",
    previous: addressOrNull(previous),
    current: address(current),
  }),
  Paused: ({ by, reason }: EventArgs<"Paused">): PausedEvent => ({
    name: "Paused",
    by: address(by),
    reason: requiredReason(reason),
  }),
  Unpaused: ({ by }: EventArgs<"Unpaused">): UnpausedEvent => ({
    name: "Unpaused",
    by: address(by),
  }),
  ApprovalForAll: (args: EventArgs<"ApprovalForAll">): ApprovalForAllEvent => ({
    name: "ApprovalForAll",
    holder: address(args.account),
    operator: address(args.operator),
    approved: args.approved,
  }),
  AuthorityUpdated: ({ authority }: EventArgs<"AuthorityUpdated">): AuthorityUpdatedEvent => ({
    name: "AuthorityUpdated",
    authority: address(authority),
  }),
};

type Movers = Pick<EventArgs<"TransferSingle">, "operator" | "from" | "to">;

function transfer({ operator, from, to }: Movers, items: readonly MovedBlock[]): TransferEvent {
  return {
    name: "Transfer",
    operator: address(operator),
    from: addressOrNull(from),
    to: addressOrNull(to),
    items,
  };
}

function movedBlocks({ ids, values }: EventArgs<"TransferBatch">): readonly MovedBlock[] {
  if (ids.length !== values.length) {
    throw new RegistryError("CHAIN_UNSUPPORTED", {
      message: `The batch has ${ids.length} blocks and ${values.length} quantities.`,
      remedy: "Check that the contract is a ledger of this registry.",
    });
  }
  return ids.map((id, index) => movedBlock(id, values[index] ?? 0n)); // there is one for each id
}

function movedBlock(id: bigint, value: bigint): MovedBlock {
  return { blockId: blockId(id), quantity: tonnes(value) };
}

const FLAGS = ["firstTransferred", "terminal", "locked", "frozen"] as const;

function flagOf(packed: number): keyof BlockFlags {
  const flags = unpackBlockFlags(packed);
  return FLAGS.find((flag) => flags[flag]) ?? unreadableValue("flag", packed);
}

function addressOrNull(value: string): Address | null {
  return value === zeroAddress ? null : address(value);
}
