import type { ChainClient, Deployment } from "@sixtwo/chain";
import type { Db } from "@sixtwo/db";
import express, { type Express } from "express";
import type { Logger } from "pino";
import type { Registry } from "prom-client";
import type { ApiConfig } from "./config.ts";
import { createYogaServer } from "./graphql/create-yoga-server.ts";
import { graphqlMetrics } from "./graphql/graphql-metrics.ts";
import { answerErrors } from "./http/answer-errors.ts";
import { expectedHost } from "./http/expected-host.ts";
import { graphqlRoute } from "./http/graphql-route.ts";
import { healthRoute } from "./http/health-route.ts";
import { clientRateLimit } from "./http/rate-limit.ts";
import { readinessCheck } from "./http/readiness.ts";
import { registryRoute } from "./http/registry-route.ts";
import { requestMetrics } from "./http/request-metrics.ts";
import { rpcRoute } from "./http/rpc-route.ts";
import { securityHeaders } from "./http/security-headers.ts";
import { webRoute } from "./http/web-route.ts";
import type { LedgerFeed } from "./live/ledger-feed.ts";
import { restRoutes } from "./rest/rest-routes.ts";
import { PLAIN_REST } from "./rest/rest-settings.ts";
import type { Signer } from "./rest/signer.ts";

export type AppDeps = {
  /** Read only: the API writes nothing. */
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

/** Everything that is served on the one port, in the order in which it is tried. */
export function createApp(deps: AppDeps): Express {
  const { config, chain, deployment, metrics, logger, db, feed, signer } = deps;
  const yoga = createYogaServer({
    ...{ db, feed, logger },
    training: config.training !== null,
    onOperation: graphqlMetrics(metrics),
  });
  const readiness = readinessCheck({ db, chain, deployment, maxLag: config.maxLag });
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", config.trustedProxies);
  app.use(requestMetrics(metrics), securityHeaders(), expectedHost(config));
  app.use(healthRoute({ metrics, readiness }));
  app.use(["/graphql", "/rpc", "/api"], clientRateLimit(config.requestsPerMinute));
  app.use(graphqlRoute((request, response) => yoga(request, response)));
  app.use(rpcRoute(chain));
  app.use(restRoutes({ db, logger, signer, settings: config.rest ?? PLAIN_REST }));
  app.use(registryRoute({ deployment, config }));
  app.use(webRoute(config.webDir));
  app.use(answerErrors({ logger }));
  return app;
}
