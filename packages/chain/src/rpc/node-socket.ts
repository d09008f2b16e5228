import { type NodeMessage, writeMessage } from "./node-answer.ts";
import { createPendingAnswers } from "./pending-answers.ts";

type HeadListener = {
  /** A head as the node tells it. */
  readonly onHead: (header: unknown) => void;
  /** Heads are told from now on; what came before may have been missed. */
  readonly onSubscribed: () => void;
};

/** A WebSocket to a node, which opens when it is needed and closes when it is not. */
export type NodeSocket = {
  readonly isOpen: () => boolean;
  /**
   * @returns what the node answers, parsed
   * @throws Error when the socket fails or the time is up
   */
  readonly ask: (message: NodeMessage) => Promise<unknown>;
  /**
   * Tells of heads, through lost connections; best effort, never an error.
   * @returns ends it
   */
  readonly subscribe: (listener: HeadListener) => () => void;
  /** Drops the connection; one that is needed is made again. */
  readonly renew: () => void;
};

type Options = { readonly url: string; readonly timeoutMs: number };

const FIRST_RETRY_MS = 100;
const LONGEST_RETRY_MS = 5_000;
/** After this a socket that nobody uses is closed, so that a program can end. */
const IDLE_MS = 500;
const SUBSCRIBE = { method: "eth_subscribe", params: ["newHeads"] };

export function createNodeSocket({ url, timeoutMs }: Options): NodeSocket {
  const listeners = new Set<HeadListener>();
  const pending = createPendingAnswers(timeoutMs, renew);
  let socket: WebSocket | undefined;
  let opening: Promise<WebSocket> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let retryMs = FIRST_RETRY_MS;
  return {
    isOpen: () => socket?.readyState === WebSocket.OPEN,
    ask,
    subscribe(listener) {
      listeners.add(listener);
      void subscribe();
      return () => {
        listeners.delete(listener);
        closeWhenIdle();
      };
    },
    renew,
  };

  async function ask(message: NodeMessage): Promise<unknown> {
    const answered = pending.wait(message);
    try {
      const open = connect().then((opened) => opened.send(message.text));
      return (await Promise.all([answered, open]))[0];
    } finally {
      closeWhenIdle();
    }
  }

  function connect(): Promise<WebSocket> {
    opening ??= new Promise((resolve, reject) => {
      socket = open(url, { onOpen: resolve, onMessage: receive, onClose });
      function onClose() {
        reject(new Error("The WebSocket does not open"));
        lost();
      }
    });
    return opening;
  }

  function receive(data: unknown): void {
    const message = parse(data);
    if (message === undefined) renew();
    else if (isHead(message)) for (const { onHead } of listeners) onHead(message.params.result);
    else pending.receive(message);
  }

  async function subscribe(): Promise<void> {
    clearTimeout(timer);
    const answer = await ask(writeMessage([SUBSCRIBE])).catch(() => undefined);
    if (answer === undefined) return;
    retryMs = FIRST_RETRY_MS;
    for (const { onSubscribed } of listeners) onSubscribed();
  }

  function renew(): void {
    if (socket === undefined) return;
    // A connection that is dead would take its time to say so.
    socket.onclose = null;
    socket.onmessage = null;
    socket.close();
    lost();
  }

  function lost(): void {
    socket = undefined;
    opening = undefined;
    pending.fail(new Error("The WebSocket connection was lost"));
    if (listeners.size === 0) return;
    clearTimeout(timer);
    timer = setTimeout(subscribe, retryMs);
    retryMs = Math.min(retryMs * 2, LONGEST_RETRY_MS);
  }

  function closeWhenIdle(): void {
    if (listeners.size > 0 || !pending.isEmpty()) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (listeners.size === 0 && pending.isEmpty()) renew();
    }, IDLE_MS);
  }
}

type Events = {
  readonly onOpen: (socket: WebSocket) => void;
  readonly onMessage: (data: unknown) => void;
  readonly onClose: () => void;
};

/** @throws what WebSocket throws for a URL that it refuses, such as an insecure one on a secure page */
function open(url: string, { onOpen, onMessage, onClose }: Events): WebSocket {
  const socket = new WebSocket(url);
  socket.onopen = () => onOpen(socket);
  socket.onmessage = ({ data }) => onMessage(data);
  socket.onerror = () => undefined; // a close follows
  socket.onclose = onClose;
  return socket;
}

type Head = { readonly params: { readonly result: unknown } };

function isHead(message: object): message is Head {
  if (!("method" in message) || message.method !== "eth_subscription") return false;
  return "params" in message && typeof message.params === "object" && message.params !== null;
}

/** Undefined for what is not JSON, or no message. */
function parse(data: unknown): object | undefined {
  if (typeof data !== "string") return undefined;
  try {
    const message: unknown = JSON.parse(data);
    return typeof message === "object" && message !== null ? message : undefined;
  } catch {
    return undefined; // cut short, or not from a node
  }
}
