import { z } from "zod";

/** A schema as JSON Schema 2020-12, which is OpenAPI 3.1's own. */
export function schemaOf(schema: z.ZodType, io: "input" | "output" = "output"): object {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, target: "draft-2020-12" });
  return rest;
}
