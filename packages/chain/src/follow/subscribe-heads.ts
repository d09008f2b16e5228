const RETRY_MS = 5_000;
const SUBSCRIBE = JSON.stringify({
  jsonrpc: "2.0",
  id: 1,
  method: "eth_subscribe",
  params: ["newHeads"],
});

/**
 * Calls back whenever the node says that it has a new head; a lost connection is made again.
 * Best effort, never an error: a node without WebSocket just never calls.
 * @param rpcUrl an http URL is tried as a WebSocket at the same place; null for none
 * @returns ends it
 */
export function subscribeHeads(rpcUrl: string | null, onNewHead: () => void): () => void {
  if (rpcUrl === null) return () => undefined;
  const url = rpcUrl.replace(/^http/, "ws");
  let socket: WebSocket | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let closed = false;
  connect();
  return () => {
    closed = true;
    clearTimeout(timer);
    socket?.close();
  };

  function connect(): void {
    if (closed) return;
    const opened = open(url);
    if (opened === null) return;
    socket = opened;
    opened.onopen = () => opened.send(SUBSCRIBE);
    opened.onmessage = (event) => {
      if (!closed && isNewHead(event.data)) onNewHead();
    };
    opened.onerror = () => undefined; // a close follows
    opened.onclose = () => {
      if (!closed) timer = setTimeout(connect, RETRY_MS);
    };
  }
}

function open(url: string): WebSocket | null {
  try {
    return new WebSocket(url);
  } catch {
    return null; // credentials in the URL, or an insecure URL on a secure page: polling has to do
  }
}

function isNewHead(message: unknown): boolean {
  return typeof message === "string" && message.includes('"eth_subscription"');
}
