import { Router } from "express";
import { allowMethods } from "../http/allow-methods.ts";
import { openapiDocument } from "./openapi/openapi-document.ts";

/** The OpenAPI document of what is under /api/v1. */
export function openapiRoute(): Router {
  const text = JSON.stringify(openapiDocument());
  const router = Router();
  router.use("/openapi.json", allowMethods("GET", "HEAD"));
  router.get("/openapi.json", (_request, response) => {
    response.set("cache-control", "no-cache").type("application/json").send(text);
  });
  return router;
}
