import type { AsOf as Asked } from "@sixtwo/domain";
import { builder } from "./builder.ts";

export const AsOf = builder.inputType("AsOf", {
  description: "A moment in the past: a chain block or a date, not both.",
  isOneOf: true,
  fields: (t) => ({
    chainBlock: t.field({
      type: "ChainBlock",
      description: "The ledger as it stood right after this chain block.",
    }),
    date: t.field({
      type: "DateTime",
      description:
        "The ledger as it stood then: 2026-12-31 is the end of the year that AEF table 4 reports.",
    }),
  }),
});

type Given =
  | { readonly chainBlock?: bigint | null; readonly date?: Date | null }
  | null
  | undefined;

/** What was asked, out of an input that has exactly one of its fields; null for now. */
export function askedMoment(given: Given): Asked | null {
  if (given?.chainBlock != null) return { chainBlock: given.chainBlock };
  return given?.date == null ? null : { date: given.date };
}
