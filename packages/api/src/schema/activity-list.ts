import {
  ACTIVITY_LIST,
  type ActivityFilter,
  type ActivityOrder as ActivityOrderWord,
  type ExplorerActivity,
} from "@sixtwo/db/explorer";
import { partyCode, registryCode } from "@sixtwo/domain";
import { readActivityId } from "./activity-id.ts";
import { askedMoment } from "./as-of.ts";
import { builder } from "./builder.ts";
import { enumOf } from "./enum-of.ts";
import { AS_OF_ARGS, FILTER, ORDER_BY, orderByOf, pageArgs } from "./list-args.ts";
import { HOST_PARTY, pageOf, REGISTRY, rowOf } from "./meanings.ts";
import { listed, type NounList } from "./noun-list.ts";
import { AND, type Combinable, OR, readIf } from "./read-filter.ts";
import { Activity } from "./refs.ts";
import { seen } from "./seen.ts";

type Given = {
  readonly party?: string | null;
  readonly registry?: string | null;
  readonly sector?: string | null;
  readonly activityType?: string | null;
  readonly text?: string | null;
};

const Filter = builder.inputRef<Combinable<Given>, false>("ActivityFilter");

Filter.implement({
  description: "Which activities; all that is given must hold.",
  fields: (t) => ({
    party: t.string({ description: HOST_PARTY }),
    registry: t.string({ description: REGISTRY }),
    sector: t.string({ description: "Its sector: AEF table 2, sectors." }),
    activityType: t.string({ description: "Its type: AEF table 2, activity types." }),
    text: t.string({ description: "Part of its id or title, in any letter case." }),
    and: t.field({ type: [Filter], description: AND }),
    or: t.field({ type: [Filter], description: OR }),
  }),
});

const ActivityOrder = enumOf<ActivityOrderWord>("ActivityOrder", "What activities are sorted by.", {
  code: "Registry, then id.",
  registered: "When they were registered.",
  title: "Title.",
});
const OrderBy = orderByOf("ActivityOrderBy", ActivityOrder);

export const ActivityConnection = builder.connectionObject(
  { type: Activity, name: "ActivityConnection", description: pageOf("activities") },
  { name: "ActivityEdge", description: rowOf("An activity") },
);

export const ACTIVITY_ARGS = builder.args((t) => ({
  ...pageArgs(t),
  filter: t.field({ type: Filter, description: FILTER }),
  orderBy: t.field({ type: OrderBy, description: ORDER_BY }),
}));

export const ACTIVITIES: NounList<ExplorerActivity, ActivityFilter, ActivityOrderWord, Given> = {
  listing: ACTIVITY_LIST,
  read: (given) => ({
    party: readIf(given?.party, partyCode),
    registry: readIf(given?.registry, registryCode),
    sector: given?.sector ?? null,
    activityType: given?.activityType ?? null,
    text: given?.text ?? null,
  }),
};

builder.queryFields((t) => ({
  activity: t.field({
    type: Activity,
    nullable: true,
    description: "The activity with this id (2/CMA.3 annex, para 18(g)); null when there is none.",
    args: {
      registry: t.arg.id({ required: true, description: REGISTRY }),
      id: t.arg.id({ required: true, description: "Its id in that registry." }),
      ...AS_OF_ARGS,
    },
    resolve: async (_root, { registry, id, asOf }, { load, momentOf }) => {
      const moment = await momentOf(askedMoment(asOf));
      const key = { registry: registryCode(registry), activity: readActivityId(id) };
      const activity = await load.activity(key);
      return activity && seen(activity, moment);
    },
  }),
  activities: t.field({
    type: ActivityConnection,
    description:
      "Mitigation activities, by registry and id unless sorted otherwise (2/CMA.3 annex, para 18(g)).",
    args: { ...ACTIVITY_ARGS, ...AS_OF_ARGS },
    resolve: async (_root, args, context) => {
      const moment = await context.momentOf(askedMoment(args.asOf));
      return listed(ACTIVITIES, context, { ...args, moment });
    },
  }),
}));
