import { askedMetric, METRIC_ARGS } from "./metric.ts";
import { Activity, Registry, Verification } from "./refs.ts";
import { registryOf } from "./surroundings.ts";

Activity.implement({
  description: "A mitigation activity, as its Party registered it (2/CMA.3 annex, para 18(g)).",
  fields: (t) => ({
    id: t.exposeID("activity", { description: "Its id in its registry." }),
    registry: t.field({
      type: Registry,
      description: "The registry of the host Party (6/CMA.4 annex I, para 5(b)).",
      resolve: (activity, _, { load }) => registryOf(activity, load),
    }),
    title: t.exposeString("title", { description: "Its title." }),
    sector: t.exposeString("sector", { description: "AEF table 2, sectors." }),
    activityType: t.exposeString("activityType", { description: "AEF table 2, activity types." }),
    documentHash: t.expose("documentHash", {
      type: "Hash",
      description: "SHA-256 of the document that describes it.",
    }),
    registeredAt: t.expose("registeredAt", {
      type: "DateTime",
      description: "When the chain recorded it.",
    }),
    issued: t.field({
      type: "Tonnes",
      description: "What was issued for it, in one metric.",
      args: METRIC_ARGS,
      resolve: ({ registry, activity, moment }, args, { load }) =>
        load.activityIssued({ moment, metric: askedMetric(args) }, { registry, activity }),
    }),
    verifications: t.field({
      type: [Verification],
      description: "What has been verified, oldest first (2/CMA.3 annex, para 1(a)).",
      resolve: async ({ registry, activity, moment }, _, { load, rows }) => {
        const verified = await load.verifications(moment, { registry, activity });
        rows.spend(verified.length);
        return [...verified];
      },
    }),
  }),
});
