import type { DocumentTypeDecoration } from "@graphql-typed-document-node/core";

/** The text of a GraphQL operation, bound to the types of its result and variables. */
export type TypedText<Result, Variables> = string & DocumentTypeDecoration<Result, Variables>;
