import { createServer, type ServerResponse } from "node:http";
import { RegistryError } from "@sixtwo/domain";
import type { Registry } from "prom-client";
import type { ProgressReport } from "./seen/progress-report.ts";

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
  const [path] = url.split("?");
  if (path === "/health") return send(response, 200, { status: "alive" });
  if (path === "/ready") return sendReadiness(response, health.progress());
  if (path === "/metrics") return sendMetrics(response, health.metrics);
  send(response, 404, { status: "not found" });
}

/** 200 only where the mirror can be relied on: at the head, or kept there by another indexer. */
function sendReadiness(response: ServerResponse, report: ProgressReport): void {
  const { status, role, head, indexed, percent, secondsLeft, lagSeconds, problem } = report;
  send(response, status === "ready" ? 200 : 503, {
    status,
    role,
    head: head?.toString() ?? null,
    indexed: indexed?.toString() ?? null,
    percent,
    events: report.events,
    eventsPerSecond: Math.round(report.eventsPerSecond * 10) / 10,
    secondsLeft,
    lagSeconds,
    problem,
  });
}

async function sendMetrics(response: ServerResponse, metrics: Registry): Promise<void> {
  const text = await metrics.metrics();
  response.writeHead(200, { "content-type": metrics.contentType, "cache-control": "no-store" });
  response.end(text);
}

function send(response: ServerResponse, status: number, body: object): void {
  const headers = { "content-type": "application/json", "cache-control": "no-store" };
  response.writeHead(status, headers);
  response.end(JSON.stringify(body));
}

function portInUse({ host, port }: Health, cause: Error): RegistryError {
  return new RegistryError("PORT_IN_USE", {
    message: `The indexer cannot listen on ${host}:${port}: ${cause.message}.`,
    remedy: "Set PORT to a free port.",
    cause,
  });
}
