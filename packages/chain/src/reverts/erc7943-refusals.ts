import { blockInWords } from "./in-words.ts";
import type { RefusalTable } from "./refusal-words.ts";

type Erc7943Error =
  | "ERC7943CannotReceive"
  | "ERC7943CannotSend"
  | "ERC7943CannotTransfer"
  | "ERC7943InsufficientUnfrozenBalance";

export const erc7943Refusals: RefusalTable<Erc7943Error> = {
  ERC7943CannotReceive: ({ account }) => ({
    message: `${account} cannot receive blocks.`,
    remedy: "Choose an open account that is not frozen.",
  }),
  ERC7943CannotSend: ({ account }) => ({
    message: `${account} cannot send blocks.`,
    remedy: "Choose an open holding account that is not frozen.",
  }),
  ERC7943CannotTransfer: ({ from, to, tokenId, amount }) => ({
    message: `${amount} t of the ${blockInWords(tokenId)} cannot go from ${from} to ${to}.`,
    remedy: "Preview the move to see which rule stands in the way.",
  }),
  ERC7943InsufficientUnfrozenBalance: ({ account, tokenId, amount, unfrozen }) => ({
    message: `${account} has ${unfrozen} t of the ${blockInWords(tokenId)} that are not frozen, and ${amount} t are asked for.`,
    remedy: "Ask the Party's authority for the reason and the release.",
    rule: "BLOCK_FROZEN",
  }),
};
