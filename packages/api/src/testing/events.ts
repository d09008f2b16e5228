import { setTimeout as sleep } from "node:timers/promises";

/** One server-sent event of a subscription. */
export type SentEvent = {
  readonly id: string | null;
  readonly result: {
    readonly data?: unknown;
    readonly errors?: unknown;
    readonly extensions?: unknown;
  };
};

export type EventStream = {
  readonly response: Response;
  /** Resolves once the server has begun the stream, and follows from there on. */
  readonly opened: () => Promise<void>;
  /** What was told so far, without waiting. */
  readonly told: readonly SentEvent[];
  /** What was told, once so many events were, or after a limit that is far from any answer's time. */
  readonly until: (count: number) => Promise<readonly SentEvent[]>;
  readonly close: () => Promise<void>;
};

const LIMIT_MS = 20_000;

/** Subscribes as a browser's EventSource does, and gathers what is told until it is closed. */
export async function events(
  url: string,
  query: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<EventStream> {
  const closing = new AbortController();
  const response = await fetch(`${url}/graphql?query=${encodeURIComponent(query)}`, {
    headers: { accept: "text/event-stream", ...headers },
    signal: closing.signal,
  });
  const told: SentEvent[] = [];
  let begin = () => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const reading = readEvents(response, told, begin).catch(() => undefined); // closing ends the reading
  return {
    response,
    opened: () => begun,
    told,
    until: async (count) => {
      const deadline = Date.now() + LIMIT_MS;
      while (told.length < count && Date.now() < deadline) await sleep(10);
      return told;
    },
    close: async () => {
      closing.abort();
      await reading;
    },
  };
}

async function readEvents(response: Response, told: SentEvent[], begin: () => void): Promise<void> {
  let text = "";
  const decoder = new TextDecoder();
  for await (const chunk of response.body ?? []) {
    begin();
    text += decoder.decode(chunk as Uint8Array, { stream: true }); // what a body consists of
    const parts = text.split("\n\n");
    text = parts.pop() ?? "";
    for (const part of parts) {
      const [, data] = /^data: (\{.*\})$/m.exec(part) ?? [];
      const [, id = null] = /^id: (.*)$/m.exec(part) ?? [];
      if (data !== undefined) told.push({ id, result: JSON.parse(data) });
    }
  }
}
