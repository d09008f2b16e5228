export type Answer = { readonly status: number; readonly body: unknown };

type Refusal = {
  readonly message: string;
  readonly error?: string;
  readonly errors?: readonly string[];
};

export function ok(body: unknown): Answer {
  return { status: 200, body };
}

export function refuse(status: number, body: Refusal): Answer {
  return { status, body: { ...body, success: false } };
}

/** Express's own page for a route that the node does not have. */
export function routeNotFound(method: string, path: string): Answer {
  return { status: 404, body: `<!DOCTYPE html><pre>Cannot ${method} ${path}</pre>` };
}
