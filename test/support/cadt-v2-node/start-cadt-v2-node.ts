import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { TableName } from "@sixtwo/cad-trust";
import { type Answer, refuse } from "./answer.ts";
import { answerRequest, type Call } from "./answer-request.ts";
import { confirmCommit } from "./confirm-commit.ts";
import { type FaultKind, type FaultMatch, takeFault } from "./faults.ts";
import { type NodeOptions, type NodeState, newNodeState, type Row } from "./node-state.ts";

/** A running double of a CAD Trust node of data model 2, in memory, on a port of its own. */
export type CadtV2Node = {
  readonly url: string;
  /** Its state, to set `readOnly` and `notSynced` or to look at `staging`. */
  readonly state: NodeState;
  /** Confirms the pending commit, as the chain does minutes later. */
  readonly confirm: () => void;
  /** Rows that every subscriber sees. */
  readonly committed: (table: TableName) => readonly Row[];
  readonly requests: () => readonly { readonly method: string; readonly path: string }[];
  /** The next matching request, or the next confirmation, goes wrong once. */
  readonly fault: (kind: FaultKind, match?: FaultMatch) => void;
  readonly stop: () => Promise<void>;
};

type StartOptions = NodeOptions & {
  /** Confirms every commit by itself after this many milliseconds; by default only `confirm` does. */
  readonly confirmAfterMs?: number;
  readonly port?: number;
};

export async function startCadtV2Node(options: StartOptions = {}): Promise<CadtV2Node> {
  const state = newNodeState(options);
  const server = createServer((request, response) => {
    void serve(state, { request, response, confirmAfterMs: options.confirmAfterMs });
  });
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // listens on TCP, so never a pipe's name
  return {
    url: `http://127.0.0.1:${port}`,
    state,
    confirm: () => confirmCommit(state),
    committed: (table) => [...(state.committed.get(table)?.values() ?? [])],
    requests: () => state.requests,
    fault: (kind, match = {}) => void state.faults.push({ ...match, kind, skipped: 0 }),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

type Exchange = {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly confirmAfterMs: number | undefined;
};

async function serve(state: NodeState, exchange: Exchange): Promise<void> {
  const call = await readCall(exchange.request);
  const { method, url, body } = call;
  state.requests.push({ method, path: `${url.pathname}${url.search}`, body });
  const fault = takeFault(state.faults, { method, path: url.pathname });
  const answer = answerWith(state, call, fault);
  if (url.pathname.endsWith("/commit") && exchange.confirmAfterMs !== undefined) {
    setTimeout(() => confirmCommit(state), exchange.confirmAfterMs).unref();
  }
  if (answer !== null) write(exchange.response, answer);
}

/** Null leaves the client waiting until its own time limit. */
function answerWith(state: NodeState, call: Call, fault: FaultKind | null): Answer | null {
  if (fault === "timeout-before") return null;
  if (fault === "gateway-before") return { status: 504, body: "<html>Gateway Time-out</html>" };
  if (fault === "error-400") return refuse(400, { message: "Injected", error: "bad record" });
  if (fault === "error-500") return refuse(500, { message: "Injected", error: "internal error" });
  const answer = answerRequest(state, call);
  if (fault === "timeout-after") return null;
  return fault === "gateway-after" ? { status: 502, body: "<html>Bad Gateway</html>" } : answer;
}

async function readCall(request: IncomingMessage): Promise<Call> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString();
  const key = request.headers["x-api-key"];
  return {
    method: request.method ?? "GET",
    url: new URL(request.url ?? "/", "http://node.invalid"),
    apiKey: typeof key === "string" ? key : null,
    body: text === "" ? {} : JSON.parse(text),
  };
}

function write(response: ServerResponse, { status, body }: Answer): void {
  const html = typeof body === "string";
  response.writeHead(status, { "content-type": html ? "text/html" : "application/json" });
  response.end(html ? body : JSON.stringify(body));
}
