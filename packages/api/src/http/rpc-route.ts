import { type ChainClient, forwardRpc } from "@sixtwo/chain";
import express, { Router } from "express";
import { allowMethods } from "./allow-methods.ts";
import { BODY_LIMIT } from "./body-limit.ts";
import { requireJson } from "./require-json.ts";

/** /rpc: browsers reach the chain through this origin, for reads and signed transactions. */
export function rpcRoute(chain: ChainClient): Router {
  const router = Router();
  router.use("/rpc", allowMethods("POST"), requireJson);
  router.post("/rpc", express.json({ limit: BODY_LIMIT }), async (request, response) => {
    response.set("cache-control", "no-store").json(await forwardRpc(chain, request.body));
  });
  return router;
}
