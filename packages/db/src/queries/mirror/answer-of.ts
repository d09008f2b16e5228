import { RegistryError } from "@sixtwo/domain";
import type { OwnConnection } from "../../own-connection.ts";

/** Milliseconds that PostgreSQL has for an answer that takes it next to none. */
export const ANSWER_LIMIT_MS = 2_000;

/**
 * Waits for an answer on a connection of its own, and drops the connection when none comes: a network
 * that swallows everything must not hold up an election.
 * @throws RegistryError DATABASE_UNREACHABLE when no answer came in time; what the question throws
 */
export async function answerOf<Answer>(
  own: OwnConnection,
  question: Promise<Answer>,
): Promise<Answer> {
  const limit = setTimeout(() => own.drop(noAnswer()), ANSWER_LIMIT_MS);
  try {
    return await question;
  } finally {
    clearTimeout(limit);
  }
}

/** For a connection on which nothing comes back. */
export function noAnswer(): RegistryError {
  return new RegistryError("DATABASE_UNREACHABLE", {
    message: `The database did not answer within ${ANSWER_LIMIT_MS} ms.`,
    remedy: "Check the network to PostgreSQL and its load. The question is asked again.",
  });
}
