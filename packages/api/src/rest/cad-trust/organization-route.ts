import type { Db } from "@sixtwo/db";
import { Router } from "express";
import { orgUidOf } from "./org-uid.ts";

type Deps = { readonly db: Db };

/** /v2/organizations and /v2/health: what clients of a node ask before anything else. */
export function organizationRoute(deps: Deps): Router {
  const router = Router();
  router.get("/v2/health", (_request, response) => {
    response.json({ message: "OK", timestamp: new Date().toISOString() });
  });
  router.get("/v2/organizations", async (_request, response) => {
    const org_uid = await orgUidOf(deps);
    const own = { org_uid, name: "Sixtwo", is_home: true, subscribed: true, synced: true };
    response.json(org_uid === null ? {} : { [org_uid]: own });
  });
  return router;
}
