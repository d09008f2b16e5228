// Generated from the GraphQL documents by "npm run generate". Do not edit.
import type { TypedText } from "../typed-text.ts";
import type * as Types from "./operations.ts";

export const StatusDocument = "query Status{status{chainBlock chainBlockAt pausedReason training}}" as TypedText<
  Types.StatusQuery,
  Types.StatusQueryVariables
>;
