import {
  ADJUSTMENT_LIST,
  type AdjustmentFilter,
  type AdjustmentOrder as AdjustmentOrderWord,
  type ExplorerAdjustment,
} from "@sixtwo/db/explorer";
import { partyCode } from "@sixtwo/domain";
import { askedMoment } from "./as-of.ts";
import { builder } from "./builder.ts";
import { enumOf } from "./enum-of.ts";
import { AS_OF_ARGS, FILTER, ORDER_BY, orderByOf, pageArgs } from "./list-args.ts";
import { METRIC, pageOf, rowOf } from "./meanings.ts";
import { askedMetric } from "./metric.ts";
import { listed, type NounList } from "./noun-list.ts";
import { AND, type Combinable, OR, readIf } from "./read-filter.ts";
import { Adjustment } from "./refs.ts";

type Given = {
  readonly party?: string | null;
  readonly metric?: number | null;
  readonly from?: number | null;
  readonly until?: number | null;
};

const Filter = builder.inputRef<Combinable<Given>, false>("AdjustmentFilter");

Filter.implement({
  description: "Which corresponding adjustments; all that is given must hold.",
  fields: (t) => ({
    party: t.string({ description: "The Party whose emissions are adjusted, alpha-3." }),
    metric: t.int({ description: METRIC }),
    from: t.int({ description: "The first year." }),
    until: t.int({ description: "The last year." }),
    and: t.field({ type: [Filter], description: AND }),
    or: t.field({ type: [Filter], description: OR }),
  }),
});

const AdjustmentOrder = enumOf<AdjustmentOrderWord>(
  "AdjustmentOrder",
  "What adjustments are sorted by.",
  {
    year: "Year.",
    party: "Party.",
  },
);
const OrderBy = orderByOf("AdjustmentOrderBy", AdjustmentOrder);

export const AdjustmentConnection = builder.connectionObject(
  {
    type: Adjustment,
    name: "AdjustmentConnection",
    description: pageOf("corresponding adjustments"),
  },
  { name: "AdjustmentEdge", description: rowOf("A corresponding adjustment") },
);

export const ADJUSTMENT_ARGS = builder.args((t) => ({
  ...pageArgs(t),
  filter: t.field({ type: Filter, description: FILTER }),
  orderBy: t.field({ type: OrderBy, description: ORDER_BY }),
}));

export const ADJUSTMENTS: NounList<
  ExplorerAdjustment,
  AdjustmentFilter,
  AdjustmentOrderWord,
  Given
> = {
  listing: ADJUSTMENT_LIST,
  read: (given) => ({
    party: readIf(given?.party, partyCode),
    metric: readIf(given?.metric, (metric) => askedMetric({ metric })),
    from: given?.from ?? null,
    until: given?.until ?? null,
  }),
};

builder.queryFields((t) => ({
  adjustments: t.field({
    type: AdjustmentConnection,
    description:
      "What the actions of each Party do to its emissions of each year, latest year first (2/CMA.3 annex, paras 7 to 9).",
    args: { ...ADJUSTMENT_ARGS, ...AS_OF_ARGS },
    resolve: async (_root, args, context) => {
      const moment = await context.momentOf(askedMoment(args.asOf));
      return listed(ADJUSTMENTS, context, { ...args, moment });
    },
  }),
}));
