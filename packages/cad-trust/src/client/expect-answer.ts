import { RegistryError } from "@sixtwo/domain";
import type { z } from "zod";
import { nodeMessage } from "./node-message.ts";
import type { NodeAnswer } from "./send.ts";

/** What an answer must be; `what` completes "The CAD Trust node refused to …". */
export type Expected<T> = { readonly what: string; readonly schema: z.ZodType<T> };

/**
 * The body of a 200 answer of the expected shape.
 * @throws RegistryError CAD_TRUST_REFUSED with the node's own message otherwise.
 */
export function expectAnswer<T>(answer: NodeAnswer, { what, schema }: Expected<T>): T {
  const parsed = schema.safeParse(answer.body);
  if (isSuccess(answer) && parsed.success) return parsed.data;
  const said = nodeMessage(answer.body) ?? "an answer that is not of data model 2";
  throw new RegistryError("CAD_TRUST_REFUSED", {
    message: `The CAD Trust node refused to ${what} (HTTP ${answer.status}): "${said}".`,
    remedy: "Check that CAD_TRUST_URL is a node of data model 2 and read its log.",
  });
}

export function isSuccess({ status }: NodeAnswer): boolean {
  return status >= 200 && status < 300;
}
