import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { RegistryError } from "@sixtwo/domain";
import type { ChainSubscriptions } from "./chain-subscriptions.ts";
import { answerMessage, failure, type RpcHandler } from "./rpc-envelope.ts";
import { RPC_CODES, RpcError } from "./rpc-error.ts";
import { attachWebSocket } from "./rpc-websocket.ts";

export type FrontOptions = {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly handler: RpcHandler;
  readonly subscriptions: ChainSubscriptions;
};

export type RpcFront = { readonly url: string; close(): Promise<void> };

/** Bytes that one message may have: a contract's creation is some 50 kB. */
const MESSAGE_LIMIT = 2_000_000;

/**
 * Serves JSON-RPC over HTTP and WebSocket on one port.
 * @throws RegistryError PORT_IN_USE
 */
export async function startRpcFront(options: FrontOptions): Promise<RpcFront> {
  const { host, port, handler, subscriptions } = options;
  const server = createServer((request, response) => {
    serve(request, response, handler).catch(() => response.destroy()); // the caller has gone away
  });
  const webSocket = attachWebSocket({ server, handler, subscriptions, limit: MESSAGE_LIMIT });
  await listen(server, host, port);
  const address = server.address();
  const actual = typeof address === "object" && address !== null ? address.port : port;
  return {
    url: `http://${host === "0.0.0.0" ? "127.0.0.1" : host}:${actual}`,
    close: async () => {
      webSocket.close();
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeIdleConnections();
        setTimeout(() => server.closeAllConnections(), 1_000).unref();
      });
    },
  };
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) => {
      if (cause.code !== "EADDRINUSE") return reject(cause);
      const message = `The chain cannot listen on ${host}:${port}: another program does.`;
      const remedy = "Stop that program, or choose another port for the chain.";
      reject(new RegistryError("PORT_IN_USE", { message, remedy, cause }));
    });
    server.listen(port, host, resolve);
  });
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  handler: RpcHandler,
): Promise<void> {
  // Any page may ask, as with a public node: only reads and signed transactions are offered.
  response.setHeader("access-control-allow-origin", "*");
  if (request.method === "OPTIONS") return preflight(response);
  if (request.method !== "POST") {
    return send(response, 405, "JSON-RPC is asked with POST.\n", "text/plain");
  }
  const body = await readBody(request);
  if (body === undefined) {
    const text = `A request has at most ${MESSAGE_LIMIT} bytes.`;
    response.setHeader("connection", "close");
    const answer = failure(null, new RpcError(RPC_CODES.invalidRequest, text));
    return send(response, 413, JSON.stringify(answer));
  }
  const answer = await answerMessage(body, handler);
  return send(response, answer === undefined ? 204 : 200, answer);
}

function preflight(response: ServerResponse): void {
  response.setHeader("access-control-allow-methods", "POST");
  response.setHeader("access-control-allow-headers", "content-type");
  response.setHeader("access-control-max-age", "86400");
  send(response, 204, undefined);
}

function send(
  response: ServerResponse,
  status: number,
  ...[body, type = "application/json"]: readonly [body: string | undefined, type?: string]
): void {
  response.statusCode = status;
  if (body !== undefined) response.setHeader("content-type", type);
  response.end(body);
}

async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > MESSAGE_LIMIT) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
