/** Anything a test reads out of a GraphQL answer. */
export type Answer = {
  // biome-ignore lint/suspicious/noExplicitAny: a test states the whole answer literally
  readonly data: any;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly remedy?: string };
  }[];
};

/** Asks a running registry's GraphQL endpoint. */
export async function askGraphql(
  url: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Answer> {
  const response = await fetch(new URL("/graphql", url), {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  return response.json() as Promise<Answer>;
}
