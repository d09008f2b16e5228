import type { Parameters } from "../parameter.ts";
import { schemaOf } from "./schema-of.ts";

/** Query parameters as OpenAPI describes them. */
export function parameterObjects(parameters: Parameters) {
  return Object.entries(parameters).map(([name, { schema, description, example }]) => ({
    name,
    in: "query",
    required: false,
    description,
    schema: schemaOf(schema, "input"),
    example,
  }));
}
