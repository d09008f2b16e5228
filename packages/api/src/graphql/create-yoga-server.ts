import { renderGraphiQL } from "@graphql-yoga/render-graphiql";
import { createYoga } from "graphql-yoga";
import type { Logger } from "pino";
import { apiSchema } from "../schema/api-schema.ts";
import { type ApiDeps, contextOf } from "./context.ts";
import { GRAPHIQL } from "./graphiql.ts";
import { languageGuard } from "./language-guard.ts";
import { errorMask } from "./mask-error.ts";
import { operationMetrics } from "./operation-metrics.ts";

type YogaDeps = ApiDeps & {
  readonly logger: Logger;
  readonly onOperation: Parameters<typeof operationMetrics>[0];
};

/** The GraphQL endpoint, for Express to mount at /graphql. */
export function createYogaServer({ logger, onOperation, ...deps }: YogaDeps) {
  return createYoga({
    schema: apiSchema(),
    context: () => contextOf(deps),
    graphqlEndpoint: "/graphql",
    plugins: [languageGuard, operationMetrics(onOperation)],
    maskedErrors: { maskError: errorMask(logger), errorMessage: "Unexpected error" },
    logging: false, // the mask logs what is unexpected
    cors: { origin: "*", credentials: false, methods: ["GET", "POST", "OPTIONS"] },
    maxRequestBodySize: false, // Express has limited and read it already
    multipart: false,
    batching: false,
    landingPage: false,
    healthCheckEndpoint: "/graphql/health",
    renderGraphiQL,
    graphiql: GRAPHIQL,
  });
}
