import { AsOf } from "./as-of.ts";
import { builder } from "./builder.ts";
import { SortDirection } from "./enums.ts";

type ArgBuilder = Parameters<Parameters<typeof builder.args>[0]>[0];

/** What every list takes: Relay's arguments, in both directions. */
export function pageArgs(t: ArgBuilder, first = 20) {
  return {
    first: t.int({
      required: true,
      defaultValue: first,
      description: "Rows at most, from the front; 100 are the most.",
    }),
    after: t.string({ description: "The cursor after which the page begins." }),
    last: t.int({ description: "Rows at most, from the back; it takes the place of first." }),
    before: t.string({ description: "The cursor before which the page ends." }),
  };
}

/** What everything takes that has a past. */
export const AS_OF_ARGS = builder.args((t) => ({
  asOf: t.field({ type: AsOf, description: "The moment to answer for; now when left out." }),
}));

export const FILTER = "Which rows; all when left out.";
export const ORDER_BY = "How the rows are sorted.";

/**
 * What a list is sorted by, and from which end.
 * @param order the enum of what it can be sorted by
 */
export function orderByOf<Order extends string>(
  name: string,
  order: PothosSchemaTypes.EnumRef<typeof builder.$inferSchemaTypes, Order>,
) {
  return builder.inputType(name, {
    description: "What a list is sorted by, and from which end.",
    fields: (t) => ({
      field: t.field({ type: order, required: true, description: "What it is sorted by." }),
      direction: t.field({
        type: SortDirection,
        description: "From which end; the list's usual one when left out.",
      }),
    }),
  });
}
