import { createServer, type ServerResponse } from "node:http";
import { RegistryError } from "@sixtwo/domain";
import type { Registry } from "prom-client";
import type { ProgressReport } from "./follow/progress.ts";

type Health = {
  readonly host: string;
  readonly port: number;
  readonly progress: () => ProgressReport;
  readonly metrics: Registry;
};

/**
 * Serves `/health` (alive), `/ready` (at head, or standing by for one that is) and `/metrics`.
 * @returns ends it
 * @throws RegistryError PORT_IN_USE
 */
export async function serveHealth(health: Health): Promise<() => void> {
  const server = createServer((request, response) => void answer(health, request.url, response));
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) => reject(portInUse(health, error)));
    server.listen(health.port, health.host, resolve);
  });
  return () => {
    server.close();
    server.closeAllConnections();
  };
}

async function answer(health: Health, url = "/", response: ServerResponse): Promise<void> {
  if (url === "/health") return send(response, 200, { status: "alive" });
  if (url === "/ready") return sendReadiness(response, health.progress());
  if (url !== "/metrics") return send(response, 404, { status: "not found" });
  response.writeHead(200, { "content-type": health.metrics.contentType });
  response.end(await health.metrics.metrics());
}

function sendReadiness(
  response: ServerResponse,
  { role, head, indexed, atHead, problem }: ProgressReport,
) {
  const isReady = problem === null && (atHead || role === "standby");
  const numbers = { head: head?.toString() ?? null, indexed: indexed?.toString() ?? null };
  send(response, isReady ? 200 : 503, {
    status: isReady ? "ready" : "behind",
    role,
    ...numbers,
    problem,
  });
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(body));
}

function portInUse({ host, port }: Health, cause: Error): RegistryError {
  return new RegistryError("PORT_IN_USE", {
    message: `The indexer cannot listen on ${host}:${port}: ${cause.message}.`,
    remedy: "Set PORT to a free port.",
    cause,
  });
}
