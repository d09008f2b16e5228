import { type ActivityFilter, countActivities, listActivities } from "@sixtwo/db/explorer";
import { partyCode, registryCode } from "@sixtwo/domain";
import { builder } from "./builder.ts";
import { connectionOf, pageOf } from "./connection.ts";
import { askedMetric, METRIC_ARG } from "./metric.ts";
import { readIf } from "./read-filter.ts";
import { Activity, Registry, Verification } from "./refs.ts";
import { seen } from "./seen.ts";
import { there } from "./there.ts";

Activity.implement({
  fields: (t) => ({
    id: t.exposeID("activity"),
    registry: t.field({
      type: Registry,
      resolve: async ({ registry }, _, { load }) => there(await load.registry(registry), registry),
    }),
    title: t.exposeString("title"),
    sector: t.exposeString("sector"),
    activityType: t.exposeString("activityType"),
    documentHash: t.expose("documentHash", { type: "Hash" }),
    registeredAt: t.expose("registeredAt", { type: "DateTime" }),
    issued: t.field({
      type: "Tonnes",
      args: { metric: t.arg.int(METRIC_ARG) },
      resolve: ({ registry, activity, moment }, args, { load }) =>
        load.activityIssued({ moment, metric: askedMetric(args) }, { registry, activity }),
    }),
    verifications: t.field({
      type: [Verification],
      description: "What has been verified, oldest first.",
      resolve: async ({ registry, activity, moment }, _, { load, rows }) => {
        const verified = await load.verifications(moment, { registry, activity });
        rows.spend(verified.length);
        return [...verified];
      },
    }),
  }),
});

const ActivityConnection = builder.connectionObject(
  { type: Activity, name: "ActivityConnection" },
  { name: "ActivityEdge" },
);

const Filter = builder.inputType("ActivityFilter", {
  fields: (t) => ({
    party: t.string(),
    registry: t.string(),
    sector: t.string(),
    text: t.string(),
  }),
});

function readFilter(given: typeof Filter.$inferInput | null | undefined): ActivityFilter {
  return {
    party: readIf(given?.party, partyCode),
    registry: readIf(given?.registry, registryCode),
    sector: given?.sector ?? null,
    text: given?.text ?? null,
  };
}

builder.queryField("activities", (t) =>
  t.field({
    type: ActivityConnection,
    args: {
      filter: t.arg({ type: Filter }),
      first: t.arg.int({ required: true, defaultValue: 20 }),
      after: t.arg.string(),
    },
    resolve: async (_root, args, context) => {
      const filter = readFilter(args.filter);
      return connectionOf(await listActivities(context, { filter, page: pageOf(args) }), {
        rows: context.rows,
        after: args.after,
        nodeOf: (row) => seen(row, null),
        totalCount: () => countActivities(context, { filter }),
      });
    },
  }),
);
