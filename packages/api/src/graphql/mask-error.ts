import { statementFailure } from "@sixtwo/db/explorer";
import { RegistryError } from "@sixtwo/domain";
import { GraphQLError } from "graphql";
import type { Logger } from "pino";
import { refusalOf } from "./refusal.ts";
import { requestId } from "./request-id.ts";

/**
 * What a client may see of an error: the registry's own in full, with code, remedy and status; what
 * GraphQL itself says; and of anything unexpected only the request's id, under which the log has the rest.
 */
export function errorMask(logger: Logger): (error: unknown) => GraphQLError {
  return (error) => {
    const cause = causeOf(error);
    if (cause === null && error instanceof GraphQLError) return error;
    const failure = cause instanceof RegistryError ? cause : statementFailure(cause);
    return failure === null ? unexpected(error, logger) : placed(refusalOf(failure), error);
  };
}

/** The first cause that is not GraphQL's own; null when there is none. */
function causeOf(error: unknown): unknown {
  let cause: unknown = error;
  while (cause instanceof GraphQLError) cause = cause.originalError ?? null;
  return cause;
}

function unexpected(error: unknown, logger: Logger): GraphQLError {
  const id = requestId();
  logger.error({ id, err: error }, "unexpected error in a GraphQL operation");
  const remedy = "Try again. If it stays, tell the registry's operator the id.";
  const masked = new GraphQLError("Unexpected error", {
    extensions: { code: "INTERNAL", remedy, status: 500, id },
  });
  return placed(masked, error);
}

/** The same error, with the place in the query where it happened. */
function placed({ message, extensions }: GraphQLError, at: unknown): GraphQLError {
  if (!(at instanceof GraphQLError)) return new GraphQLError(message, { extensions });
  const { nodes = null, source = null, positions = null, path = null } = at;
  return new GraphQLError(message, { extensions, nodes, source, positions, path });
}
