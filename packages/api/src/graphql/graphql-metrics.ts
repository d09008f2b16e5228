import { Histogram, type Registry } from "prom-client";
import type { OnOperation } from "./operation-metrics.ts";

const BUCKETS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

/** Records GraphQL operations, with their outcome. */
export function graphqlMetrics(metrics: Registry): OnOperation {
  const histogram = new Histogram({
    name: "sixtwo_graphql_operation_seconds",
    help: "How long GraphQL queries took to execute.",
    labelNames: ["outcome"],
    buckets: BUCKETS,
    registers: [metrics],
  });
  return (seconds, outcome) => histogram.observe({ outcome }, seconds);
}
