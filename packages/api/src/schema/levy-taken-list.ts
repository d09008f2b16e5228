import {
  type ExplorerLevyTaken,
  LEVY_TAKEN_LIST,
  type LevyTakenFilter,
  type LevyTakenOrder as LevyTakenOrderWord,
} from "@sixtwo/db/explorer";
import { approachCode, partyCode } from "@sixtwo/domain";
import { LevyKind } from "./act-enums.ts";
import { askedMoment } from "./as-of.ts";
import { builder } from "./builder.ts";
import { enumOf } from "./enum-of.ts";
import { AS_OF_ARGS, FILTER, ORDER_BY, orderByOf, pageArgs } from "./list-args.ts";
import { APPROACH, HOST_PARTY, METRIC, pageOf, rowOf } from "./meanings.ts";
import { askedMetric } from "./metric.ts";
import { listed, type NounList } from "./noun-list.ts";
import { numberId } from "./number-id.ts";
import { AND, type Combinable, OR, readIf } from "./read-filter.ts";
import { LevyTaken } from "./refs.ts";

type LevyKindWord = ExplorerLevyTaken["kind"];

type Given = {
  readonly party?: string | null;
  readonly approach?: string | null;
  readonly authorization?: string | null;
  readonly kind?: readonly LevyKindWord[] | null;
  readonly metric?: number | null;
};

const Filter = builder.inputRef<Combinable<Given>, false>("LevyTakenFilter");

Filter.implement({
  description: "Which levies taken; all that is given must hold.",
  fields: (t) => ({
    party: t.string({ description: HOST_PARTY }),
    approach: t.string({ description: APPROACH }),
    authorization: t.id({ description: "The authorization that the serials came under." }),
    kind: t.field({ type: [LevyKind], description: "For one of these." }),
    metric: t.int({ description: METRIC }),
    and: t.field({ type: [Filter], description: AND }),
    or: t.field({ type: [Filter], description: OR }),
  }),
});

const LevyTakenOrder = enumOf<LevyTakenOrderWord>(
  "LevyTakenOrder",
  "What levies taken are sorted by.",
  {
    recorded: "The order in which the chain recorded them.",
  },
);
const OrderBy = orderByOf("LevyTakenOrderBy", LevyTakenOrder);

export const LevyTakenConnection = builder.connectionObject(
  { type: LevyTaken, name: "LevyTakenConnection", description: pageOf("levies taken") },
  { name: "LevyTakenEdge", description: rowOf("A levy taken") },
);

export const LEVY_TAKEN_ARGS = builder.args((t) => ({
  ...pageArgs(t),
  filter: t.field({ type: Filter, description: FILTER }),
  orderBy: t.field({ type: OrderBy, description: ORDER_BY }),
}));

export const LEVIES_TAKEN: NounList<ExplorerLevyTaken, LevyTakenFilter, LevyTakenOrderWord, Given> =
  {
    listing: LEVY_TAKEN_LIST,
    read: (given) => ({
      party: readIf(given?.party, partyCode),
      approach: readIf(given?.approach, approachCode),
      authorizationId: numberId(given?.authorization, "an authorization"),
      kinds: given?.kind ?? null,
      metric: readIf(given?.metric, (metric) => askedMetric({ metric })),
    }),
  };

builder.queryFields((t) => ({
  leviesTaken: t.field({
    type: LevyTakenConnection,
    description: "What was set aside, newest first (2/CMA.3 annex, paras 37 and 39).",
    args: { ...LEVY_TAKEN_ARGS, ...AS_OF_ARGS },
    resolve: async (_root, args, context) => {
      const moment = await context.momentOf(askedMoment(args.asOf));
      return listed(LEVIES_TAKEN, context, { ...args, moment });
    },
  }),
}));
