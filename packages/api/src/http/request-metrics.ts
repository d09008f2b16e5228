import { Histogram, type Registry } from "prom-client";
import { pathOf, type Step } from "./step.ts";

const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const ROUTES = ["/graphql", "/rpc", "/api", "/health", "/ready", "/metrics", "/assets"] as const;

/** Times each request, by a few routes and not by path, which anyone could invent. */
export function requestMetrics(metrics: Registry): Step {
  const seconds = new Histogram({
    name: "sixtwo_http_request_seconds",
    help: "How long HTTP requests took.",
    labelNames: ["route", "method", "status"],
    buckets: BUCKETS,
    registers: [metrics],
  });
  return (request, response, next) => {
    const start = performance.now();
    const path = pathOf(request);
    const route = ROUTES.find((prefix) => path.startsWith(prefix)) ?? "/";
    response.once("finish", () => {
      const labels = { route, method: methodOf(request.method), status: response.statusCode };
      seconds.observe(labels, (performance.now() - start) / 1000);
    });
    next();
  };
}

function methodOf(method = "other"): string {
  return ["GET", "HEAD", "POST", "OPTIONS"].includes(method) ? method : "other";
}
