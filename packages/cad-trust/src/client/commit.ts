import { z } from "zod";
import { expectAnswer } from "./expect-answer.ts";
import type { Send } from "./send.ts";

/** The node takes at most this many ids in one commit. */
export const MAX_COMMIT = 10_000;

export type Commit = {
  readonly author: string;
  readonly comment: string;
  /** Staging uuids; what else is in staging stays there. */
  readonly ids: readonly string[];
};

/** Sends staged records to the chain; they are visible once it has confirmed them, minutes later. */
export async function commit(send: Send, body: Commit): Promise<void> {
  const answer = await send({ method: "POST", path: "/v2/staging/commit", body });
  expectAnswer(answer, { what: `commit ${body.ids.length} records`, schema: z.looseObject({}) });
}
