import type { Server } from "node:http";
import { type WebSocket, WebSocketServer } from "ws";
import type { ChainSubscriptions, Push } from "./chain-subscriptions.ts";
import { answerMessage, type RpcHandler } from "./rpc-envelope.ts";

export type WebSocketOptions = {
  readonly server: Server;
  readonly handler: RpcHandler;
  readonly subscriptions: ChainSubscriptions;
  /** Bytes that one message may have. */
  readonly limit: number;
};

/** Lets an HTTP server take WebSocket connections, which can also subscribe. */
export function attachWebSocket(options: WebSocketOptions): { close(): void } {
  const { server, limit } = options;
  const sockets = new WebSocketServer({ server, maxPayload: limit });
  // The HTTP server's own errors come here too, and are handled there.
  sockets.on("error", () => undefined);
  sockets.on("connection", (socket) => serveSocket(socket, options));
  return {
    close: () => {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}

function serveSocket(socket: WebSocket, { handler, subscriptions }: WebSocketOptions): void {
  const push: Push = (text) => socket.send(text, () => undefined); // a failed send closes it
  const withSubscriptions: RpcHandler = async (request) => {
    if (request.method === "eth_subscribe") return subscriptions.subscribe(push, request.params);
    if (request.method === "eth_unsubscribe") {
      return subscriptions.unsubscribe(push, request.params[0]);
    }
    return handler(request);
  };
  socket.on("error", () => socket.terminate());
  socket.on("close", () => subscriptions.drop(push));
  socket.on("message", (data) => {
    void answerMessage(String(data), withSubscriptions).then((answer) => {
      if (answer !== undefined) push(answer);
    });
  });
}
