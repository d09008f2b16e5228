import { blockInWords } from "./in-words.ts";
import type { RefusalTable } from "./refusal-words.ts";

type Erc1155Error =
  | "ERC1155InsufficientBalance"
  | "ERC1155InvalidArrayLength"
  | "ERC1155InvalidOperator"
  | "ERC1155InvalidReceiver"
  | "ERC1155MissingApprovalForAll";

export const erc1155Refusals: RefusalTable<Erc1155Error> = {
  ERC1155InsufficientBalance: ({ sender, balance, needed, tokenId }) => ({
    message: `${sender} holds ${balance} t of the ${blockInWords(tokenId)}, and ${needed} t are asked for.`,
    remedy: `Enter at most ${balance} t, or choose another block.`,
    rule: "INSUFFICIENT_HOLDING",
  }),
  ERC1155InvalidArrayLength: ({ idsLength, valuesLength }) => ({
    message: `The batch names ${idsLength} blocks and ${valuesLength} quantities.`,
    remedy: "Give each block exactly one quantity.",
  }),
  ERC1155InvalidOperator: ({ operator }) => ({
    message: `${operator} cannot be allowed to move blocks.`,
    remedy: "Name the address of a person or contract.",
  }),
  ERC1155InvalidReceiver: ({ receiver }) => ({
    message: `${receiver} cannot receive these blocks.`,
    remedy: "Send to another open account, or to a contract that receives ERC-1155.",
  }),
  ERC1155MissingApprovalForAll: ({ operator, owner }) => ({
    message: `${operator} may not move the blocks of ${owner}.`,
    remedy: "Sign with the account that holds the blocks, or have it allow this one.",
  }),
};
