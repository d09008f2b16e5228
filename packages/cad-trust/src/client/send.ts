import { RegistryError } from "@sixtwo/domain";
import { nodeMessage } from "./node-message.ts";

type NodeRequest = {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  /** Path from the node's root, such as "/v2/unit". */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
};

export type NodeAnswer = {
  readonly status: number;
  /** The parsed JSON, or the text of an answer that is not JSON. */
  readonly body: unknown;
  /** True when the node says of itself that it takes no changes. */
  readonly readOnly: boolean;
};

export type Send = (request: NodeRequest) => Promise<NodeAnswer>;

export type SendOptions = {
  readonly url: string;
  readonly apiKey: string | null;
  readonly fetch: typeof fetch;
  readonly timeoutMs: number;
  /** Breaks off a call when the process stops. */
  readonly stopping?: AbortSignal | undefined;
};

/** A proxy or a node in trouble answers these: whether the request took effect is not known. */
const NO_ANSWER = new Set([408, 500, 502, 503, 504]);

/** The node's own troubles, whatever the record: a commit under way, its wallet, its organization. */
const NODE_TROUBLE =
  /pending commits|chia exception|not synced|home organization (not found|does not exist)/i;

/**
 * Makes the one function that talks to the node. It throws RegistryError
 * CAD_TRUST_UNREACHABLE when no answer came (the request may have taken effect),
 * CAD_TRUST_BUSY while a commit is pending, and CAD_TRUST_REFUSED when the node refuses us as
 * such. Every other answer is returned for the caller to judge.
 */
export function createSend(options: SendOptions): Send {
  const root = nodeRoot(options.url);
  const clean = withoutKey(options.apiKey);
  return async (request) => {
    const answer = await exchange(request, { ...options, root });
    const call = `${request.method} ${root}${request.path}`;
    const said = clean(nodeMessage(answer.body) ?? `HTTP ${answer.status}`);
    const failure = judge(answer.status, said);
    if (failure === null) return answer;
    throw new RegistryError(failure.code, {
      message: `The CAD Trust node answered ${answer.status} to ${call}: "${said}".`,
      remedy: failure.remedy,
    });
  };
}

async function exchange(
  request: NodeRequest,
  options: SendOptions & { readonly root: string },
): Promise<NodeAnswer> {
  const { root, apiKey, timeoutMs } = options;
  const query = request.query ? `?${new URLSearchParams(request.query)}` : "";
  const headers = { "content-type": "application/json", ...(apiKey && { "x-api-key": apiKey }) };
  try {
    const response = await options.fetch(`${root}${request.path}${query}`, {
      method: request.method,
      headers,
      signal: callSignal(options),
      ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
    });
    const readOnly = response.headers.get("cw-read-only") === "true";
    return { status: response.status, body: parseBody(await response.text()), readOnly };
  } catch (cause) {
    throw new RegistryError("CAD_TRUST_UNREACHABLE", {
      message: `No answer from the CAD Trust node to ${request.method} ${root}${request.path} within ${timeoutMs} ms.`,
      remedy: "Check CAD_TRUST_URL and that the node runs; the next cycle tries again.",
      cause,
    });
  }
}

function callSignal({ timeoutMs, stopping }: SendOptions): AbortSignal {
  const limit = AbortSignal.timeout(timeoutMs);
  return stopping === undefined ? limit : AbortSignal.any([limit, stopping]);
}

type Failure = {
  readonly code: "CAD_TRUST_UNREACHABLE" | "CAD_TRUST_BUSY" | "CAD_TRUST_REFUSED";
  readonly remedy: string;
};

function judge(status: number, said: string): Failure | null {
  if (NO_ANSWER.has(status)) {
    return { code: "CAD_TRUST_UNREACHABLE", remedy: "The next cycle looks for what took effect." };
  }
  if (status === 429 || (status === 400 && NODE_TROUBLE.test(said))) {
    return { code: "CAD_TRUST_BUSY", remedy: "Wait: the next cycle tries again." };
  }
  if (status === 401 || status === 403) {
    return {
      code: "CAD_TRUST_REFUSED",
      remedy: "Check CAD_TRUST_API_KEY, and that the node is not read-only.",
    };
  }
  return null;
}

/** Without credentials, which would end in messages, and without the version, which paths carry. */
export function nodeRoot(url: string): string {
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname.replace(/\/+$/, "").replace(/\/v[12]$/, "")}`;
}

function parseBody(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text; // an Express or proxy page; its status says enough
  }
}

function withoutKey(apiKey: string | null): (text: string) => string {
  return (text) => (apiKey ? text.replaceAll(apiKey, "[API key]") : text);
}
