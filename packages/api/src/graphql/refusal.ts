import type { RegistryError } from "@sixtwo/domain";
import { GraphQLError } from "graphql";

/** A failure that the registry names, as GraphQL carries it: with code, remedy and HTTP status. */
export function refusalOf(error: RegistryError): GraphQLError {
  const { message, code, remedy, status } = error;
  return new GraphQLError(message, { extensions: { code, remedy, status }, originalError: error });
}
