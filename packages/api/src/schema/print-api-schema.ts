import { printSchema } from "graphql";
import { apiSchema } from "./api-schema.ts";

/** The contract as SDL: what packages/api/schema.graphql holds. */
export function printApiSchema(): string {
  return `${printSchema(apiSchema())}\n`;
}
