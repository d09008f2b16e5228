import type { RequestListener } from "node:http";
import type { ChainClient, Deployment } from "@sixtwo/chain";
import type { Db } from "@sixtwo/db";
import express from "express";
import type { Logger } from "pino";
import type { Registry } from "prom-client";
import type { ApiConfig } from "./config.ts";
import { createYogaServer } from "./graphql/create-yoga-server.ts";
import { graphqlMetrics } from "./graphql/graphql-metrics.ts";
import { GRAPHQL_DEFAULTS } from "./graphql/graphql-settings.ts";
import { allowMethods } from "./http/allow-methods.ts";
import { answerErrors, errorAnswer } from "./http/answer-errors.ts";
import { clientAddress } from "./http/client-address.ts";
import { type ClientBudget, clientBudget } from "./http/client-budget.ts";
import { publicCors } from "./http/cors.ts";
import { expectedHost } from "./http/expected-host.ts";
import { graphqlHandler } from "./http/graphql-handler.ts";
import { healthRoute } from "./http/health-route.ts";
import { readinessCheck } from "./http/readiness.ts";
import { registryRoute } from "./http/registry-route.ts";
import { requestMetrics } from "./http/request-metrics.ts";
import { requireJson } from "./http/require-json.ts";
import { NO_CACHE, responseCache } from "./http/response-cache.ts";
import { rpcRoute } from "./http/rpc-route.ts";
import { securityHeaders } from "./http/security-headers.ts";
import { inOrder, listenerOf, onPaths, type Step } from "./http/step.ts";
import { streamPlaces } from "./http/stream-places.ts";
import { webRoute } from "./http/web-route.ts";
import type { LedgerFeed } from "./live/ledger-feed.ts";
import { retryRoute } from "./rest/cad-trust/retry-route.ts";
import { runRoute } from "./rest/cad-trust/run-route.ts";
import { restRoutes } from "./rest/rest-routes.ts";
import { PLAIN_REST } from "./rest/rest-settings.ts";
import type { Signer } from "./rest/signer.ts";

export type AppDeps = {
  /** Reads only, but for an administrator's word that a CAD Trust record is tried again. */
  readonly db: Db;
  readonly chain: ChainClient;
  readonly deployment: Deployment;
  readonly config: ApiConfig;
  readonly logger: Logger;
  readonly metrics: Registry;
  readonly feed: LedgerFeed;
  /** Null where answers are not signed. */
  readonly signer: Signer | null;
};

const MOST_SUBSCRIPTIONS = 5_000;

/** Everything that is served on the one port, in the order in which it is tried. */
export function createApp(deps: AppDeps): RequestListener {
  const { config, metrics, logger } = deps;
  const budget = clientBudget(config);
  return listenerOf(
    [
      requestMetrics(metrics),
      securityHeaders(),
      expectedHost(config),
      onPaths(["/graphql", "/rpc", "/api"], budget.spend),
      onPaths(["/graphql"], graphqlRoute(deps, budget)),
      expressRoutes(deps),
    ],
    errorAnswer(logger),
  );
}

/** Beside Express, not within it: Express costs as much as a small query. */
function graphqlRoute({ db, feed, logger, config, metrics }: AppDeps, budget: ClientBudget): Step {
  const settings = { ...GRAPHQL_DEFAULTS, ...config.graphql };
  const server = createYogaServer({
    ...{ db, feed, logger, settings },
    training: config.training !== null,
    onOperation: graphqlMetrics(metrics),
  });
  const megabytes = settings.responseCacheMegabytes;
  const cache = megabytes === 0 ? NO_CACHE : responseCache({ db }, { megabytes });
  const places = streamPlaces(settings.subscriptionsPerClient, MOST_SUBSCRIPTIONS);
  const clientOf = clientAddress(config.trustedProxies);
  return inOrder([
    allowMethods("GET", "POST", "OPTIONS"),
    publicCors,
    requireJson,
    graphqlHandler({ server, budget, cache, places, clientOf }),
  ]);
}

function expressRoutes(deps: AppDeps): Step {
  const { db, chain, deployment, config, metrics, logger, signer } = deps;
  const readiness = readinessCheck({ db, chain, deployment, maxLag: config.maxLag });
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", config.trustedProxies);
  app.use(healthRoute({ metrics, readiness }));
  app.use(rpcRoute(chain));
  app.use(retryRoute({ db, chain, deployment }), runRoute({ db, chain, deployment }));
  app.use(restRoutes({ db, logger, signer, settings: config.rest ?? PLAIN_REST }));
  app.use(registryRoute({ deployment, config }));
  app.use(webRoute(config.webDir));
  app.use(answerErrors({ logger }));
  return (request, response) => app(request, response);
}
