import { createServer } from "node:http";
import { RegistryError } from "@sixtwo/domain";
import type { Registry } from "prom-client";

type Deps = {
  readonly metrics: Registry;
  /** Rejects with the reason why the worker cannot work. */
  readonly checkReady: () => Promise<void>;
};
type Place = { readonly host: string; readonly port: number };
type Answer = { readonly status: number; readonly type: string; readonly body: string };

/**
 * Serves GET /health (alive), /ready (503 with the reason) and /metrics.
 * @throws RegistryError PORT_IN_USE
 */
export async function startHealthServer(deps: Deps, { host, port }: Place) {
  const server = createServer(async ({ url = "" }, response) => {
    const { status, type, body } = await answer(deps, url);
    response.writeHead(status, { "content-type": type }).end(body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (cause) => reject(portInUse({ host, port }, cause)));
    server.listen(port, host, resolve);
  });
  const address = server.address();
  return {
    port: typeof address === "object" && address ? address.port : port,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

async function answer({ metrics, checkReady }: Deps, url: string): Promise<Answer> {
  switch (url) {
    case "/health":
      return json(200, { status: "alive" });
    case "/ready":
      return checkReady().then(
        () => json(200, { status: "ready" }),
        (error: unknown) => json(503, { status: "not ready", reason: reasonOf(error) }),
      );
    case "/metrics":
      return { status: 200, type: metrics.contentType, body: await metrics.metrics() };
    default:
      return json(404, { error: "There is /health, /ready and /metrics." });
  }
}

function json(status: number, body: Readonly<Record<string, string>>): Answer {
  return { status, type: "application/json", body: JSON.stringify(body) };
}

function reasonOf(error: unknown): string {
  if (error instanceof RegistryError) return `${error.message} ${error.remedy}`;
  return "The database does not answer.";
}

function portInUse({ host, port }: Place, cause: Error): RegistryError {
  return new RegistryError("PORT_IN_USE", {
    message: `The worker cannot listen on ${host}:${port}: ${cause.message}.`,
    remedy: "Stop what listens there, or set PORT to a free port.",
    cause,
  });
}
