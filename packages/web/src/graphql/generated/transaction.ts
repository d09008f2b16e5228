// Generated from the GraphQL documents by "npm run generate". Do not edit.
import type { TypedText } from "../typed-text.ts";
import type * as Types from "./operations.ts";

export const MirrorHeightDocument = "query MirrorHeight{status{chainBlock}}" as TypedText<
  Types.MirrorHeightQuery,
  Types.MirrorHeightQueryVariables
>;
