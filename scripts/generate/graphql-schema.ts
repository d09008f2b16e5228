import { printApiSchema } from "@sixtwo/api";
import type { GeneratedFile } from "./generated-file.ts";

/** The API's contract, as its code defines it. */
export async function graphqlSchema(): Promise<readonly GeneratedFile[]> {
  return [{ path: "packages/api/schema.graphql", text: printApiSchema() }];
}
