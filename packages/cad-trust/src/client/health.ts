import { z } from "zod";
import { expectAnswer } from "./expect-answer.ts";
import type { Send } from "./send.ts";

/**
 * Asks the node whether it is up and takes our key.
 * @returns true when the node says that it takes no changes
 * @throws RegistryError CAD_TRUST_UNREACHABLE or CAD_TRUST_REFUSED when it is not.
 */
export async function health(send: Send): Promise<boolean> {
  const answer = await send({ method: "GET", path: "/v2/health" });
  expectAnswer(answer, { what: "report its health", schema: z.looseObject({}) });
  return answer.readOnly;
}
