import { Router } from "express";
import { allowMethods } from "../http/allow-methods.ts";
import { openapiDocument } from "./openapi/openapi-document.ts";
import { referencePage } from "./openapi/reference-page.ts";

/** The OpenAPI document of what is under /api/v1, and the same as a page for people. */
export function openapiRoute(): Router {
  const document = openapiDocument();
  const text = JSON.stringify(document);
  const page = referencePage(document);
  const router = Router();
  for (const path of ["/openapi.json", "/reference"]) router.use(path, allowMethods("GET", "HEAD"));
  router.get("/openapi.json", (_request, response) => {
    response.set("cache-control", "no-cache").type("application/json").send(text);
  });
  router.get("/reference", (_request, response) => {
    response.set("cache-control", "no-cache").type("text/html").send(page);
  });
  return router;
}
