import { connect, type Socket } from "node:net";
import { RPC_CODES, RpcError } from "./rpc-error.ts";

/** Calls one JSON-RPC method of anvil. Rejects with RpcError for anvil's own errors. */
export type AnvilRequest = (method: string, params?: readonly unknown[]) => Promise<unknown>;

export type AnvilIpc = { readonly request: AnvilRequest; readonly close: () => void };

type Waiting = { resolve(result: unknown): void; reject(error: Error): void };

/** Opens anvil's IPC socket; rejects when nobody listens there. */
export async function connectAnvilIpc(path: string): Promise<AnvilIpc> {
  const socket = connect(path);
  await new Promise<void>((resolve, reject) => {
    socket.once("connect", resolve);
    socket.once("error", reject);
  });
  const waiting = new Map<number, Waiting>();
  readLines(socket, (line) => settle(waiting, line));
  socket.on("error", () => undefined); // "close" always follows and says it all
  socket.on("close", () => rejectAll(waiting));
  return { request: createRequest(socket, waiting), close: () => socket.destroy() };
}

function createRequest(socket: Socket, waiting: Map<number, Waiting>): AnvilRequest {
  let lastId = 0;
  return (method, params = []) =>
    new Promise((resolve, reject) => {
      if (socket.destroyed) return reject(engineStopped());
      lastId += 1;
      waiting.set(lastId, { resolve, reject });
      socket.write(`${JSON.stringify({ jsonrpc: "2.0", id: lastId, method, params })}\n`);
    });
}

function readLines(socket: Socket, onLine: (line: string) => void): void {
  let pieces: string[] = [];
  socket.setEncoding("utf8");
  socket.on("data", (chunk: string) => {
    const lines = chunk.split("\n");
    const last = lines.pop() ?? "";
    for (const line of lines) {
      onLine(pieces.join("") + line);
      pieces = [];
    }
    pieces.push(last);
  });
}

function settle(waiting: Map<number, Waiting>, line: string): void {
  const answer = JSON.parse(line) as {
    id: number;
    result?: unknown;
    error?: { code: number; message: string; data?: unknown };
  }; // anvil is our own child and speaks JSON-RPC
  const call = waiting.get(answer.id);
  waiting.delete(answer.id);
  const { error, result } = answer;
  if (error === undefined) call?.resolve(result);
  else call?.reject(new RpcError(error.code, error.message, error.data));
}

function rejectAll(waiting: Map<number, Waiting>): void {
  for (const call of waiting.values()) call.reject(engineStopped());
  waiting.clear();
}

function engineStopped(): RpcError {
  return new RpcError(RPC_CODES.internal, "The chain has stopped; start the registry again.");
}
