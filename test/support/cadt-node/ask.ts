type Answered = { readonly status: number; readonly body: Record<string, unknown> };

/** Sends "POST /v2/program" and the like to a double; an answer that is not JSON comes as `text`. */
export async function ask(
  url: string,
  line: string,
  { body, key }: { readonly body?: unknown; readonly key?: string } = {},
): Promise<Answered> {
  const [method = "GET", path = "/"] = line.split(" ");
  const response = await fetch(`${url}${path}`, {
    method,
    headers: { "content-type": "application/json", ...(key && { "x-api-key": key }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(5_000),
  });
  const text = await response.text();
  return { status: response.status, body: parsed(text) };
}

function parsed(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text);
  } catch {
    return { text };
  }
}
