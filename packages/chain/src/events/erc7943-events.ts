import { type Address, address, type BlockId, blockId, type Tonnes, tonnes } from "@sixtwo/domain";
import type { EventArgs } from "../abi.ts";

/**
 * How much of the block is frozen in the account: all of it, or nothing. `RunFrozen` and
 * `RecallAnnounced` say by whom and why.
 */
export type FrozenEvent = {
  readonly name: "Frozen";
  readonly account: Address;
  readonly blockId: BlockId;
  /** tCO2e frozen; 0 once released. */
  readonly quantity: Tonnes;
};

/** A block was moved without its holder; `Recalled` says by whom. A `Transfer` tells the same move. */
export type ForcedTransferEvent = {
  readonly name: "ForcedTransfer";
  readonly from: Address;
  readonly to: Address;
  readonly blockId: BlockId;
  readonly quantity: Tonnes;
};

export const erc7943Decoders = {
  Frozen: ({ account, tokenId, amount }: EventArgs<"Frozen">): FrozenEvent => ({
    name: "Frozen",
    account: address(account),
    blockId: blockId(tokenId),
    quantity: tonnes(amount),
  }),
  ForcedTransfer: (args: EventArgs<"ForcedTransfer">): ForcedTransferEvent => ({
    name: "ForcedTransfer",
    from: address(args.from),
    to: address(args.to),
    blockId: blockId(args.tokenId),
    quantity: tonnes(args.amount),
  }),
};
