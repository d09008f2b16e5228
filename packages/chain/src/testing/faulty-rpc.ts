import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { Answer, Faults, Message, Question, Trouble } from "./faults.ts";
import { forwardHeads } from "./forward-heads.ts";
import { acceptWebSockets, type SocketClient } from "./web-socket-server.ts";

/** A node with faults, over HTTP and WebSocket, in front of a sound one. */
export type FaultyRpc = {
  readonly httpUrl: string;
  readonly wsUrl: string;
  /** Every message since the faults were set. */
  asked(): readonly Message[];
  be(faults: Faults): void;
  /** Breaks every connection. */
  drop(): void;
  close(): Promise<void>;
};

const SUBSCRIPTION = "0x5b";

/** Starts without faults. */
export async function startFaultyRpc(soundUrl: string): Promise<FaultyRpc> {
  let faults: Faults = {};
  let asked: Message[] = [];
  const clients = new Map<SocketClient, "listens" | "asks">();
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    await answer({ body, via: "http" }, httpReply(response));
  });
  acceptWebSockets(server, {
    onMessage: (client, body) => {
      if (!clients.has(client)) clients.set(client, "asks");
      if (body.includes("eth_subscribe")) clients.set(client, "listens");
      void answer({ body, via: "ws" }, socketReply(client));
    },
    onClose: (client) => clients.delete(client),
  });
  const endHeads = await forwardHeads(soundUrl.replace("http", "ws"), (head) => {
    for (const told of faults.heads?.(head) ?? [head]) {
      const params = { subscription: SUBSCRIPTION, result: told };
      const text = JSON.stringify({ jsonrpc: "2.0", method: "eth_subscription", params });
      for (const [client, role] of clients) if (role === "listens") client.send(text);
    }
  });
  const port = await listen(server);
  return {
    httpUrl: `http://127.0.0.1:${port}`,
    wsUrl: `ws://127.0.0.1:${port}`,
    asked: () => asked,
    be(next) {
      faults = next;
      asked = [];
    },
    drop() {
      for (const client of clients.keys()) client.destroy();
      server.closeAllConnections();
    },
    close: async () => {
      endHeads();
      for (const client of clients.keys()) client.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };

  async function answer(
    { body, via }: { readonly body: string; readonly via: Message["via"] },
    reply: Reply,
  ): Promise<void> {
    const parsed: Question | readonly Question[] = JSON.parse(body);
    const message = { questions: [parsed].flat(), via };
    asked.push(message);
    const trouble = faults.trouble?.(message) ?? null;
    if (trouble?.kind === "stall") return;
    if (trouble?.kind === "status") return reply.status(trouble);
    const answers = await Promise.all(
      message.questions.map((question) => answerOne(soundUrl, question, faults)),
    );
    const changed = faults.answers?.(answers) ?? answers;
    const text = JSON.stringify(Array.isArray(parsed) ? changed : changed[0]);
    if (trouble?.kind === "late") await sleep(trouble.milliseconds);
    if (trouble?.kind === "cut") return reply.half(text);
    reply.whole(trouble?.kind === "text" ? trouble.change(text) : text);
  }
}

async function answerOne(soundUrl: string, question: Question, faults: Faults): Promise<Answer> {
  const refusal = faults.refusal?.(question) ?? null;
  const { id, method } = question;
  if (refusal !== null) return { jsonrpc: "2.0", id, error: { code: -32005, message: refusal } };
  if (method === "eth_subscribe") return { jsonrpc: "2.0", id, result: SUBSCRIPTION };
  const response = await fetch(soundUrl, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(question),
  });
  const answer: Answer = await response.json();
  if (!("result" in answer) || faults.result === undefined) return answer;
  return { ...answer, result: faults.result(question, answer.result) };
}

/** How an answer goes out, by HTTP or WebSocket. */
type Reply = {
  readonly whole: (text: string) => void;
  readonly half: (text: string) => void;
  readonly status: (trouble: Extract<Trouble, { readonly kind: "status" }>) => void;
};

function httpReply(response: ServerResponse): Reply {
  response.setHeader("content-type", "application/json");
  return {
    whole: (text) => void response.end(text),
    half: (text) => {
      response.setHeader("content-length", Buffer.byteLength(text));
      response.write(text.slice(0, text.length / 2), () => response.destroy());
    },
    status: ({ status, retryAfter }) => {
      if (retryAfter !== undefined) response.setHeader("retry-after", retryAfter);
      response.writeHead(status).end();
    },
  };
}

/** A WebSocket has no status: there the connection breaks. */
function socketReply(client: SocketClient): Reply {
  const { send, sendHalf, destroy } = client;
  return { whole: send, half: sendHalf, status: destroy };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // it listens on TCP
  return port;
}
