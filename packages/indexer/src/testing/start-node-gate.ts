import { createServer } from "node:http";

/** What happens to a question: it passes, waits if it has some words, or is answered here. */
type Gate =
  | "open"
  | { readonly holds: string }
  | { readonly answers: (question: string) => string };

/** A node behind a gate: at a URL with a user, a password and a key, as hosted nodes have them. */
export type NodeGate = {
  readonly url: string;
  readonly secrets: readonly string[];
  set(gate: Gate): void;
  close(): void;
};

const KEY = "k3y0123456789abcdefghijklmnop";
const LOOK_MS = 20;

export async function startNodeGate(rpcUrl: string): Promise<NodeGate> {
  let gate: Gate = "open";
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    while (gate !== "open" && "holds" in gate && body.includes(gate.holds)) await pause();
    const now = gate; // it may be set anew while the node is asked
    const answer = now !== "open" && "answers" in now ? now.answers(body) : null;
    response.setHeader("content-type", "application/json");
    response.end(answer ?? (await forward(rpcUrl, body)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  return {
    url: `http://clerk:s3cret@127.0.0.1:${port}/v2/${KEY}?token=t0ken`,
    secrets: ["s3cret", KEY, "t0ken"],
    set: (next) => {
      gate = next;
    },
    close: () => {
      gate = "open";
      server.close();
      server.closeAllConnections();
    },
  };
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, LOOK_MS));
}

async function forward(rpcUrl: string, body: string): Promise<string> {
  const headers = { "content-type": "application/json" };
  return (await fetch(rpcUrl, { method: "POST", headers, body })).text();
}
