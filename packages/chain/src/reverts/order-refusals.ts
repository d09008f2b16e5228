import { momentInWords } from "./in-words.ts";
import type { RefusalTable } from "./refusal-words.ts";

type OrderError =
  | "InvalidAccountNonce"
  | "InvalidShortString"
  | "OrderExpired"
  | "OrderSignatureInvalid"
  | "StringTooLong";

export const orderRefusals: RefusalTable<OrderError> = {
  InvalidAccountNonce: ({ account, currentNonce }) => ({
    message: `The order's number is not the next one of ${account}, which is ${currentNonce}: it was used before, or another one comes first.`,
    remedy: "Look whether the order was carried out; else sign it again with the next number.",
  }),
  InvalidShortString: () => ({
    message: "The contract's own name does not read.",
    remedy: "Tell the administrator: the contracts do not belong to this version.",
  }),
  OrderExpired: ({ deadline }) => ({
    message: `The order could be brought until ${momentInWords(deadline)}.`,
    remedy: "Have its holder sign a new one.",
  }),
  OrderSignatureInvalid: ({ from }) => ({
    message: `The signature is not that of ${from} under this order.`,
    remedy:
      "Bring the order unchanged, to the contract and on the chain that it was signed for, or have it signed anew.",
  }),
  StringTooLong: ({ str }) => ({
    message: `"${str}" is too long for a contract's name.`,
    remedy: "Tell the administrator: the contracts do not belong to this version.",
  }),
};
