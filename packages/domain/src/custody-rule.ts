import type { Account } from "./account.ts";
import { isTerminal } from "./account-kind.ts";
import { blockIdText } from "./block-id.ts";
import type { Move } from "./move.ts";
import type { Refusal } from "./refusal.ts";

/** What stands in the way of any move: the quantity, the block's own state, the two accounts. */
export function custodyRefusal(move: Move): Refusal | null {
  return (
    quantityRefusal(move) ??
    blockRefusal(move) ??
    accountRefusal(move.from) ??
    accountRefusal(move.to)
  );
}

function quantityRefusal({ block, quantity }: Move): Refusal | null {
  if (quantity === 0n) {
    return {
      code: "ZERO_QUANTITY",
      message: "A move of 0 t moves nothing.",
      remedy: `Choose from 1 to ${block.quantity} t.`,
    };
  }
  if (quantity > block.quantity) {
    return {
      code: "INSUFFICIENT_HOLDING",
      message: `${quantity} t exceed the ${block.quantity} t of block ${blockIdText(block.id)}.`,
      remedy: `Choose from 1 to ${block.quantity} t, or add another block.`,
    };
  }
  return null;
}

function blockRefusal({ block, from }: Move): Refusal | null {
  const id = blockIdText(block.id);
  if (block.flags.terminal || isTerminal(from.kind)) {
    return {
      code: "BLOCK_TERMINAL",
      message: `Block ${id} was used or cancelled and never moves again.`,
      remedy: "Choose a block that is still held.",
    };
  }
  if (block.flags.locked) {
    return {
      code: "BLOCK_LOCKED",
      message: `Block ${id} waits for the decision on a request.`,
      remedy: "Wait for the Party's decision, or withdraw the request.",
    };
  }
  if (block.flags.frozen) {
    return {
      code: "BLOCK_FROZEN",
      message: `Block ${id} is frozen by the Party.`,
      remedy: "Ask the Party for its reason and for the release.",
    };
  }
  return null;
}

function accountRefusal({ address, open, frozen }: Account): Refusal | null {
  if (!open) {
    return {
      code: "ACCOUNT_CLOSED",
      message: `Account ${address} is not open in any registry.`,
      remedy: "Ask the Party's registrar to open it.",
    };
  }
  if (frozen) {
    return {
      code: "ACCOUNT_FROZEN",
      message: `Account ${address} is frozen by the Party.`,
      remedy: "Ask the Party for its reason and for the release.",
    };
  }
  return null;
}
