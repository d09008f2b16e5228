import type { Db } from "@sixtwo/db";
import { Router } from "express";
import { cadTrustRoute } from "./cad-trust/cad-trust-route.ts";
import { digestRoute } from "./digest-route.ts";

/** /api/v1: the registry for other registries' programs; each noun's file adds its own paths. */
export function restRoutes(deps: { readonly db: Db }): Router {
  const v1 = Router();
  v1.use(digestRoute(deps));
  v1.use(cadTrustRoute(deps));
  const router = Router();
  router.use("/api/v1", v1);
  return router;
}
