import type { Server } from "node:http";
import { createServer } from "node:http";
import { RegistryError } from "@sixtwo/domain";
import { type AppDeps, createApp } from "./create-app.ts";
import { startLedgerFeed } from "./live/ledger-feed.ts";
import { loadSigner } from "./rest/signer.ts";

export type ApiOptions = Omit<AppDeps, "feed" | "signer">;

export type Api = {
  /** Where it listens, such as http://127.0.0.1:4000. */
  readonly url: string;
  /** Ends subscriptions and open connections; resolves when nothing is served any more. */
  stop(): Promise<void>;
};

/** How long one statement of the API may take in PostgreSQL. */
export const STATEMENT_TIMEOUT_MS = 5_000;

// A client that sends slower than this holds a connection for nothing.
const HEADERS_LIMIT_MS = 10_000;
const REQUEST_LIMIT_MS = 20_000;

/**
 * Serves the registry on one port: GraphQL, the chain's proxy, health and the web application.
 * @throws RegistryError PORT_IN_USE naming the port; CONFIG_INVALID when it cannot listen otherwise, or has no usable signing key
 */
export async function startApi(options: ApiOptions): Promise<Api> {
  const { db, config, logger } = options;
  const signer = await loadSigner(config.rest?.signingKey ?? null);
  const { stop: stopFeed, ...feed } = startLedgerFeed({
    ...{ db, logger },
    databaseUrl: config.databaseUrl,
  });
  const app = createApp({ ...options, feed, signer });
  const server = createServer(
    { headersTimeout: HEADERS_LIMIT_MS, requestTimeout: REQUEST_LIMIT_MS },
    app,
  );
  try {
    const url = await listen(server, config);
    logger.info({ url }, "the API listens");
    return { url, stop: () => stop(server, stopFeed) };
  } catch (error) {
    await stopFeed();
    throw error;
  }
}

type Place = { readonly host: string; readonly port: number };

function listen(server: Server, { host, port }: Place): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => reject(cannotListen(error, { host, port })));
    server.listen(port, host, () => {
      const address = server.address();
      const actual = typeof address === "object" && address !== null ? address.port : port;
      const name = host.includes(":") ? `[${host}]` : host;
      resolve(`http://${name}:${actual}`);
    });
  });
}

async function stop(server: Server, stopFeed: () => Promise<void>): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections(); // subscriptions would never end by themselves
  await Promise.all([closed, stopFeed()]);
}

function cannotListen(error: Error, { host, port }: Place): RegistryError {
  const code = "code" in error ? error.code : undefined;
  if (code === "EADDRINUSE") {
    return new RegistryError("PORT_IN_USE", {
      message: `Port ${port} of ${host} is in use by another program.`,
      remedy: `Stop that program, or start with another port, such as PORT=${port + 1}.`,
      cause: error,
    });
  }
  return new RegistryError("CONFIG_INVALID", {
    message: `The API cannot listen on ${host}, port ${port}: ${error.message}.`,
    remedy: "Set HOST to an address of this machine, and PORT to 1024 or more.",
    cause: error,
  });
}
