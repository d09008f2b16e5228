import { listMetrics } from "@sixtwo/db/explorer";
import { type MetricCode, metricCode } from "@sixtwo/domain";
import { builder } from "./builder.ts";
import { Metric } from "./refs.ts";

Metric.implement({
  description:
    "What quantities count. Those of different metrics never mix (2/CMA.3 annex, para 9).",
  fields: (t) => ({
    id: t.id({ description: "0 is tCO2e.", resolve: ({ code }) => String(code) }),
    unit: t.exposeString("unit", { description: "What it counts, such as tCO2e (AEF table 2)." }),
  }),
});

builder.queryField("metrics", (t) =>
  t.field({
    type: [Metric],
    description:
      "tCO2e, and every metric that has been named since; 256 at most (2/CMA.3 annex, para 9).",
    resolve: async (_root, _args, context) => [...(await listMetrics(context))],
  }),
);

/** What a sum is asked in. */
export const METRIC_ARGS = builder.args((t) => ({
  metric: t.int({
    required: true,
    defaultValue: 0,
    description: "What is added up; 0 is tCO2e (2/CMA.3 annex, para 9).",
  }),
}));

/**
 * The metric that was asked for.
 * @throws RegistryError BAD_INPUT outside 0 to 255
 */
export function askedMetric({ metric }: { readonly metric: number }): MetricCode {
  return metricCode(metric);
}
