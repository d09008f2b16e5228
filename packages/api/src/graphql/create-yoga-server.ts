import { createYoga } from "graphql-yoga";
import type { Logger } from "pino";
import { apiSchema } from "../schema/api-schema.ts";
import { type ApiDeps, contextOf, type RequestFacts } from "./context.ts";
import { documentCaches } from "./document-cache.ts";
import { eventCursors } from "./event-cursors.ts";
import type { GraphqlSettings } from "./graphql-settings.ts";
import { languageGuard } from "./language-guard.ts";
import { errorMask } from "./mask-error.ts";
import { operationMetrics } from "./operation-metrics.ts";
import { persistedOperations } from "./persisted-operations.ts";

type YogaDeps = ApiDeps & {
  readonly logger: Logger;
  readonly onOperation: Parameters<typeof operationMetrics>[0];
  readonly settings: GraphqlSettings;
};

export type GraphqlServer = ReturnType<typeof createYogaServer>;

/** What answers GraphQL, with all limits; how it is reached is the HTTP layer's matter. */
export function createYogaServer({ logger, onOperation, settings, ...deps }: YogaDeps) {
  return createYoga<RequestFacts, object>({
    schema: apiSchema(),
    context: (facts) => contextOf(deps, facts),
    graphqlEndpoint: "/graphql",
    plugins: [
      ...persistedOperations(settings.persistedOnly),
      languageGuard(settings),
      operationMetrics(onOperation),
      eventCursors,
    ],
    parserAndValidationCache: documentCaches(),
    maskedErrors: { maskError: errorMask(logger), errorMessage: "Unexpected error" },
    logging: false, // the mask logs what is unexpected
    cors: false, // the HTTP layer says it
    maxRequestBodySize: false, // the HTTP layer has limited and read it already
    multipart: false,
    batching: false,
    landingPage: false,
    graphiql: false, // the HTTP layer serves the page
    healthCheckEndpoint: "/graphql/health",
  });
}
