import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Answer } from "./answer.ts";
import type { Call } from "./call.ts";
import { confirmCommits, type FindDangling } from "./confirm-commits.ts";
import { answerControl } from "./control-routes.ts";
import { meetFault } from "./meet-fault.ts";
import { createNodeControls, type NodeControls } from "./node-controls.ts";
import type { NodeState, Row } from "./node-state.ts";
import { nodeHeaders } from "./organizations.ts";

/** What distinguishes one version of the node from another. */
export type NodeKind = {
  readonly version: string;
  readonly answer: (call: Call) => Answer;
  readonly findDangling: FindDangling;
};

export type Moment = "before" | "after";
type ObservedCall = {
  readonly number: number;
  readonly method: string;
  readonly path: string;
};

export type ServeOptions = {
  /** Confirms every commit by itself after this many milliseconds; by default only `confirm` does. */
  readonly confirmAfterMs?: number;
  readonly port?: number;
  /**
   * Awaited before each call has its effect, and after it and before its answer; counts from 1.
   * "drop" before the effect breaks the connection, as if the request had never come.
   */
  readonly observe?: (moment: Moment, call: ObservedCall) => Promise<"drop" | undefined>;
};

/** A running double in memory, on a port of its own. */
export type RunningNode = NodeControls & {
  readonly url: string;
  readonly stop: () => Promise<void>;
};

export async function startNode(
  state: NodeState,
  kind: NodeKind,
  options: ServeOptions = {},
): Promise<RunningNode> {
  const confirm = () => confirmCommits(state, kind.findDangling);
  const controls = createNodeControls(state, confirm);
  const timers = new Set<NodeJS.Timeout>();
  const later = (ms: number) => timers.add(setTimeout(confirm, ms));
  const server = createServer((request, response) => {
    void serve({ state, kind, options, controls, later }, request, response);
  });
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // listens on TCP, so never a pipe's name
  const stop = () =>
    new Promise<void>((resolve) => {
      for (const timer of timers) clearTimeout(timer);
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { ...controls, url: `http://127.0.0.1:${port}`, stop };
}

type Serving = {
  readonly state: NodeState;
  readonly kind: NodeKind;
  readonly options: ServeOptions;
  readonly controls: NodeControls;
  readonly later: (ms: number) => void;
};

async function serve(serving: Serving, request: IncomingMessage, response: ServerResponse) {
  const { state, kind, options, controls, later } = serving;
  const call = await readCall(request);
  const control = answerControl(controls, call);
  if (control !== null) return write(response, control, {});
  const { method, path, query, body } = call;
  state.requests.push({ method, path, search: query.size > 0 ? `?${query}` : "", body });
  const observed = { number: state.requests.length, method, path };
  if ((await options.observe?.("before", observed)) === "drop") {
    return void request.socket.destroy();
  }
  const before = state.inFlight.length;
  const met = await meetFault(state, call, () => kind.answer(call));
  if (options.confirmAfterMs !== undefined && state.inFlight.length > before) {
    later(options.confirmAfterMs);
  }
  await options.observe?.("after", observed);
  if (met === "reset") request.socket.destroy();
  else if (met !== "no-answer") write(response, met, nodeHeaders(state, kind.version));
}

async function readCall(request: IncomingMessage): Promise<Call> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://node.invalid");
  const key = request.headers["x-api-key"];
  return {
    method: request.method ?? "GET",
    path: pathname,
    query: searchParams,
    apiKey: typeof key === "string" ? key : null,
    body: parsedBody(Buffer.concat(chunks).toString()),
  };
}

function parsedBody(text: string): Row {
  const body: unknown = text === "" ? {} : JSON.parse(text);
  return typeof body === "object" && body !== null ? { ...body } : {};
}

type Headers = Readonly<Record<string, string>>;

function write(response: ServerResponse, { status, body }: Answer, headers: Headers): void {
  const html = typeof body === "string";
  const type = html ? "text/html" : "application/json";
  response.writeHead(status, { ...headers, "content-type": type });
  response.end(html ? body : JSON.stringify(body));
}
