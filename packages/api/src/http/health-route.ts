import { Router } from "express";
import type { Registry } from "prom-client";
import { mirrorMetrics } from "./mirror-metrics.ts";
import type { ReadinessCheck } from "./readiness.ts";

type Deps = { readonly metrics: Registry; readonly readiness: ReadinessCheck };

/** /health says that the process lives, /ready that it answers truly, /metrics how it does. */
export function healthRoute({ metrics, readiness }: Deps): Router {
  mirrorMetrics(metrics, readiness);
  const router = Router();
  router.use(["/health", "/ready", "/metrics"], (_request, response, next) => {
    response.set("cache-control", "no-store");
    next();
  });
  router.get("/health", (_request, response) => {
    response.json({ status: "alive" });
  });
  router.get("/ready", async (_request, response) => {
    const report = await readiness();
    response.status(report.ready ? 200 : 503).json(report);
  });
  router.get("/metrics", async (_request, response) => {
    response.type(metrics.contentType).send(await metrics.metrics());
  });
  return router;
}
