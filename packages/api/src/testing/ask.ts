/** What a GraphQL request was answered, with its HTTP status. */
export type Answer = {
  readonly status: number;
  // Tests look into answers by literal expectations.
  readonly data: unknown;
  readonly errors: readonly GraphqlFailure[] | undefined;
};

type GraphqlFailure = {
  readonly message: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
};

/** Sends a GraphQL query as a program would. */
export async function ask(
  { url }: { readonly url: string },
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as Omit<Answer, "status">; // GraphQL over HTTP
  return { status: response.status, data, errors };
}
