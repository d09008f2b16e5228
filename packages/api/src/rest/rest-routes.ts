import type { Db } from "@sixtwo/db";
import { Router } from "express";
import { digestRoute } from "./digest-route.ts";

/** /api/v1: the registry for other registries' programs; each noun's file adds its own paths. */
export function restRoutes(deps: { readonly db: Db }): Router {
  const v1 = Router();
  v1.use(digestRoute(deps));
  const router = Router();
  router.use("/api/v1", v1);
  return router;
}
