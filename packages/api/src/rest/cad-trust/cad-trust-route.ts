import type { Db } from "@sixtwo/db";
import { Router } from "express";
import { activityFileRoute } from "./activity-file-route.ts";
import { organizationRoute } from "./organization-route.ts";
import { tableRoute } from "./table-route.ts";

/** /api/v1/cad-trust: what the registry publishes to CAD Trust, for everyone to read. */
export function cadTrustRoute(deps: { readonly db: Db }): Router {
  const router = Router();
  router.use("/cad-trust", organizationRoute(deps), tableRoute(deps), activityFileRoute(deps));
  return router;
}
