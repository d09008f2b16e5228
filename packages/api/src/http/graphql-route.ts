import express, { type RequestHandler, Router } from "express";
import { GRAPHIQL } from "../graphql/graphiql.ts";
import { allowMethods } from "./allow-methods.ts";
import { BODY_LIMIT } from "./body-limit.ts";
import { graphiqlPolicy } from "./graphiql-policy.ts";
import { requireJson } from "./require-json.ts";
import { requireQuery } from "./require-query.ts";

/** /graphql: the body is limited and read here, and answered by the GraphQL server. */
export function graphqlRoute(answer: RequestHandler): Router {
  const router = Router();
  router.use("/graphql", allowMethods("GET", "POST", "OPTIONS"), requireJson);
  router.use("/graphql", express.json({ limit: BODY_LIMIT, strict: false }), requireQuery);
  router.use("/graphql", graphiqlPolicy(GRAPHIQL));
  // Not mounted by its path, which Express would then cut off before the server sees it.
  router.use((request, response, next) => {
    return request.path === "/graphql" ? answer(request, response, next) : next();
  });
  return router;
}
