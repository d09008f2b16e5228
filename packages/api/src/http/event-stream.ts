import { once } from "node:events";
import type { ServerResponse } from "node:http";
import type { ExecutionResult } from "graphql";
import { textOf } from "../graphql/server-answer.ts";

type Options = {
  /** How often a line is sent that says nothing, so that proxies keep the connection. */
  readonly heartbeatMs: number;
  /** How long a client may take to read what was sent, before it is cut off. */
  readonly patienceMs: number;
};

const HEADERS = {
  "content-type": "text/event-stream; charset=utf-8",
  "cache-control": "no-cache, no-transform",
  connection: "keep-alive",
  "x-accel-buffering": "no",
} as const;

const REOPEN_MS = 1_000;

/**
 * Sends results as server-sent events (the GraphQL over SSE protocol's distinct connections), each
 * with its cursor as its id, until they end or the client goes. The next one is asked for only when
 * the client has read the last, so that nothing piles up for a slow one.
 */
export async function sendEvents(
  response: ServerResponse,
  results: AsyncIterable<ExecutionResult>,
  { heartbeatMs, patienceMs }: Options,
): Promise<void> {
  const iterator = results[Symbol.asyncIterator]();
  response.once("close", () => void iterator.return?.());
  response.writeHead(200, HEADERS);
  response.write(`retry: ${REOPEN_MS}\n\n`);
  const heartbeat = setInterval(() => {
    if (!response.writableNeedDrain) response.write(":\n\n");
  }, heartbeatMs);
  try {
    for (;;) {
      const { done, value } = await iterator.next();
      if (done === true || response.destroyed) break;
      if (response.write(eventOf(value))) continue;
      await once(response, "drain", { signal: AbortSignal.timeout(patienceMs) });
    }
    response.end("event: complete\ndata:\n\n");
  } catch {
    response.destroy(); // it reads too slowly, or the results broke off: it comes back with its cursor
  } finally {
    clearInterval(heartbeat);
    await iterator.return?.();
  }
}

function eventOf(result: ExecutionResult): string {
  const cursor = result.extensions?.cursor;
  const id = typeof cursor === "string" ? `id: ${cursor}\n` : "";
  return `event: next\n${id}data: ${textOf(result)}\n\n`;
}
