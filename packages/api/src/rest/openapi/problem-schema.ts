import { ERROR_CODES, type ErrorCode } from "@sixtwo/domain";
import { z } from "zod";

const CODES = Object.keys(ERROR_CODES) as readonly ErrorCode[]; // the keys of the closed list

/** What is answered instead of what was asked for (RFC 9457). */
export const PROBLEM = z.strictObject({
  type: z.literal("about:blank"),
  title: z.string(),
  status: z.int().min(400).max(599),
  code: z.enum(CODES).describe("What kind of failure it is; stays the same when words change."),
  detail: z.string().describe("What happened, with the values concerned."),
  remedy: z.string().describe("What to do next."),
});

/** The answer with this status, as a problem. */
export function problemAnswer(description: string) {
  return {
    description,
    content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
  };
}
