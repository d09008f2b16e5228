import { HttpStatusError } from "./node-unreachable.ts";

export type HttpNode = {
  readonly rpcUrl: string;
  /** Milliseconds for a whole answer. */
  readonly timeoutMs: number;
};

/** What a node sent: parsed JSON, or that it was too long to be read. */
export type HttpAnswer = { readonly message: unknown } | { readonly tooLong: number };

/** Characters that an answer may have; a longer one is not read, and would not fit into memory twice. */
const LONGEST = 32_000_000;

/**
 * Posts one JSON-RPC message. Connections are kept for the next one.
 * @throws HttpStatusError for a status other than 200 without an answer in it; what `fetch` throws
 * when the connection fails or breaks off, or the time is up; SyntaxError when it is no JSON
 */
export async function askHttp({ rpcUrl, timeoutMs }: HttpNode, text: string): Promise<HttpAnswer> {
  const { url, headers } = withoutCredentials(rpcUrl);
  const signal = AbortSignal.timeout(timeoutMs);
  const response = await fetch(url, { method: "POST", headers, body: text, signal });
  const length = Number(response.headers.get("content-length"));
  if (length > LONGEST) {
    await response.body?.cancel();
    return { tooLong: length };
  }
  if (response.ok) return readBody(response);
  const answer = await response.json().catch(() => null);
  // Some nodes refuse a question with a status of its own; overload and outage are no refusals.
  if (response.status < 500 && response.status !== 429 && isAnswer(answer)) {
    return { message: answer };
  }
  throw new HttpStatusError(response.status, retryAfterMs(response.headers.get("retry-after")));
}

async function readBody(response: Response): Promise<HttpAnswer> {
  if (response.headers.has("content-length")) return { message: JSON.parse(await response.text()) };
  const decoder = new TextDecoder();
  let text = "";
  for await (const bytes of response.body ?? []) {
    text += decoder.decode(bytes, { stream: true });
    if (text.length > LONGEST) return { tooLong: text.length };
  }
  return { message: JSON.parse(text + decoder.decode()) };
}

function isAnswer(body: unknown): boolean {
  const first: unknown = Array.isArray(body) ? body[0] : body;
  return typeof first === "object" && first !== null && "error" in first;
}

/** `fetch` refuses a URL with a user and password; a header says the same. */
function withoutCredentials(rpcUrl: string) {
  const url = new URL(rpcUrl);
  const headers: Record<string, string> = { "content-type": "application/json" };
  if (url.username === "" && url.password === "") return { url, headers };
  const credentials = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
  headers.authorization = `Basic ${btoa(credentials)}`;
  url.username = "";
  url.password = "";
  return { url, headers };
}

/** Seconds or a date, as HTTP has it. */
function retryAfterMs(header: string | null): number | null {
  if (header === null || header === "") return null;
  const seconds = Number(header);
  const milliseconds = Number.isNaN(seconds) ? Date.parse(header) - Date.now() : seconds * 1000;
  return Number.isNaN(milliseconds) ? null : Math.max(0, milliseconds);
}
