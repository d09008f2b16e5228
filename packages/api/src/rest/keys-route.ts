import { Router } from "express";
import { allowMethods } from "../http/allow-methods.ts";
import type { Signer } from "./signer.ts";

const PATH = "/.well-known/jwks.json";

/** The public keys with which answers are verified; none where nothing is signed. */
export function keysRoute(signer: Signer | null): Router {
  const router = Router();
  router.use(PATH, allowMethods("GET", "HEAD"));
  router.get(PATH, (_request, response) => {
    response.set("cache-control", "public, max-age=300").type("application/jwk-set+json");
    response.send(JSON.stringify({ keys: signer?.keys ?? [] }));
  });
  return router;
}
