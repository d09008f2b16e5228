import {
  BATCH_LIST,
  type BatchFilter,
  type BatchOrder as BatchOrderWord,
  type ExplorerBatch,
} from "@sixtwo/db/explorer";
import { partyCode, registryCode } from "@sixtwo/domain";
import { askedMoment } from "./as-of.ts";
import { builder } from "./builder.ts";
import { periodStart } from "./date-time.ts";
import { enumOf } from "./enum-of.ts";
import { AS_OF_ARGS, FILTER, ORDER_BY, orderByOf, pageArgs } from "./list-args.ts";
import { HOST_PARTY, METRIC, pageOf, REGISTRY, rowOf, VINTAGE } from "./meanings.ts";
import { askedMetric } from "./metric.ts";
import { listed, type NounList } from "./noun-list.ts";
import { AND, type Combinable, OR, readIf } from "./read-filter.ts";
import { Batch } from "./refs.ts";

type Given = {
  readonly party?: string | null;
  readonly registry?: string | null;
  readonly activity?: string | null;
  readonly vintage?: number | null;
  readonly metric?: number | null;
  readonly programme?: string | null;
  readonly since?: Date | null;
  readonly until?: Date | null;
};

const Filter = builder.inputRef<Combinable<Given>, false>("BatchFilter");

Filter.implement({
  description: "Which batches; all that is given must hold.",
  fields: (t) => ({
    party: t.string({ description: HOST_PARTY }),
    registry: t.string({ description: REGISTRY }),
    activity: t.id({ description: "The activity that it was issued for." }),
    vintage: t.int({ description: VINTAGE }),
    metric: t.int({ description: METRIC }),
    programme: t.string({
      description:
        "The programme that first issued the serials: AEF table 3, underlying unit registry.",
    }),
    since: t.field({
      type: "DateTime",
      description: "Not issued before this moment, or the beginning of this day.",
    }),
    until: t.field({
      type: "DateTime",
      description: "Not issued after this moment, or the end of this day.",
    }),
    and: t.field({ type: [Filter], description: AND }),
    or: t.field({ type: [Filter], description: OR }),
  }),
});

const BatchOrder = enumOf<BatchOrderWord>("BatchOrder", "What batches are sorted by.", {
  issued: "When they were issued.",
  number: "Registry, then number.",
});
const OrderBy = orderByOf("BatchOrderBy", BatchOrder);

export const BatchConnection = builder.connectionObject(
  { type: Batch, name: "BatchConnection", description: pageOf("batches") },
  { name: "BatchEdge", description: rowOf("A batch") },
);

export const BATCH_ARGS = builder.args((t) => ({
  ...pageArgs(t),
  filter: t.field({ type: Filter, description: FILTER }),
  orderBy: t.field({ type: OrderBy, description: ORDER_BY }),
}));

export const BATCHES: NounList<ExplorerBatch, BatchFilter, BatchOrderWord, Given> = {
  listing: BATCH_LIST,
  read: (given) => ({
    party: readIf(given?.party, partyCode),
    registry: readIf(given?.registry, registryCode),
    activity: given?.activity ?? null,
    vintage: given?.vintage ?? null,
    metric: readIf(given?.metric, (metric) => askedMetric({ metric })),
    programme: given?.programme ?? null,
    since: readIf(given?.since, periodStart),
    until: given?.until ?? null,
  }),
};

builder.queryFields((t) => ({
  batches: t.field({
    type: BatchConnection,
    description:
      "Serials issued together, newest first unless sorted otherwise (6/CMA.4 annex I, para 5(d)).",
    args: { ...BATCH_ARGS, ...AS_OF_ARGS },
    resolve: async (_root, args, context) => {
      const moment = await context.momentOf(askedMoment(args.asOf));
      return listed(BATCHES, context, { ...args, moment });
    },
  }),
}));
