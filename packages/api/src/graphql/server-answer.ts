import { type ExecutionResult, GraphQLError } from "graphql";

type HttpHint = { readonly status?: number };

/** The HTTP status of a result, as the errors in it ask for: the highest, as Yoga has it. */
export function statusOf({ errors = [] }: ExecutionResult): number {
  const asked = errors.map(({ extensions }) => (extensions.http as HttpHint | undefined)?.status); // our own, see explained
  return Math.max(0, ...asked.map((status) => status ?? 0)) || 200;
}

/** A result as JSON, without what only the HTTP layer is told. */
export function textOf(result: ExecutionResult): string {
  if (result.errors === undefined) return JSON.stringify(result);
  return JSON.stringify({ ...result, errors: result.errors.map(shown) });
}

function shown(error: GraphQLError): unknown {
  if (!(error instanceof GraphQLError)) return error;
  const { extensions = {}, ...rest } = error.toJSON();
  const { http: _http, unexpected: _unexpected, ...kept } = extensions;
  return Object.keys(kept).length === 0 ? rest : { ...rest, extensions: kept };
}
