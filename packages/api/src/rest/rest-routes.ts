import type { Db } from "@sixtwo/db";
import { Router } from "express";
import type { Logger } from "pino";
import { allowMethods } from "../http/allow-methods.ts";
import { cadTrustRoute } from "./cad-trust/cad-trust-route.ts";
import { digestRoute } from "./digest-route.ts";
import { downloadSlots } from "./download-slots.ts";
import { dumpsRoute } from "./dumps/dumps-route.ts";
import { keysRoute } from "./keys-route.ts";
import { listRoute } from "./list-route.ts";
import { openapiRoute } from "./openapi-route.ts";
import { RESOURCES } from "./resources/resources.ts";
import type { RestDeps } from "./rest-deps.ts";
import type { RestSettings } from "./rest-settings.ts";
import type { Signer } from "./signer.ts";

type Options = {
  readonly db: Db;
  readonly logger: Logger;
  readonly settings: RestSettings;
  readonly signer: Signer | null;
};

/** Changes with what is told of the same ledger, so that no stored answer outlives it. */
const EDITION = "1";
const DOWNLOADS_AT_A_TIME = 4;

/** /api/v1: the registry for other registries' programs; each noun's file adds its own paths. */
export function restRoutes({ db, logger, settings, signer }: Options): Router {
  const inSlot = downloadSlots(DOWNLOADS_AT_A_TIME);
  const { finality } = settings;
  const deps: RestDeps = { db, logger, finality, signer, inSlot, edition: EDITION };
  const v1 = Router();
  v1.use(digestRoute(deps));
  v1.use(cadTrustRoute(deps));
  v1.use(openapiRoute());
  v1.use(dumpsRoute({ dumpsDir: settings.dumpsDir, signer }));
  for (const resource of RESOURCES) {
    v1.use(resource.path, allowMethods("GET", "HEAD"));
    v1.get(resource.path, listRoute(resource, deps));
  }
  const router = Router();
  router.use("/api/v1", v1);
  router.use(keysRoute(signer));
  return router;
}
