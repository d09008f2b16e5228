import { RegistryError } from "@sixtwo/domain";

const STOPPED = "57014";
/** A character that PostgreSQL does not store, such as NUL. */
const UNSTORABLE = /^22(021|P05)$/;
/** Connection exceptions, sign-in refused, database gone, shut down, too many connections. */
const LOST = /^(08\w{3}|28\w{3}|3D000|57P0\d|53300|E(CONN\w+|PIPE|TIMEDOUT|NOTFOUND|AI_AGAIN))$/;
const LOST_MESSAGE = /connection terminated|timeout exceeded when trying to connect/i;

/**
 * What a statement's failure means to who asked: a question that takes too long or has a character
 * that is never stored, or a database that is away; null for every other one, which is a fault of the query.
 */
export function statementFailure(error: unknown): RegistryError | null {
  if (!(error instanceof Error)) return null;
  const code = "code" in error ? String(error.code) : "";
  if (code === STOPPED) {
    return new RegistryError("BAD_INPUT", {
      message: "The database stopped the query because it took too long.",
      remedy: "Ask for fewer rows, or narrow the filter.",
      cause: error,
    });
  }
  if (UNSTORABLE.test(code)) {
    return new RegistryError("BAD_INPUT", {
      message: "A text has a character that no text of the registry has, such as NUL.",
      remedy: "Leave that character out.",
      cause: error,
    });
  }
  if (!LOST.test(code) && !LOST_MESSAGE.test(error.message)) return null;
  return new RegistryError("DATABASE_UNREACHABLE", {
    message: "The database does not answer.",
    remedy: "Try again in a moment; /ready says when it is back.",
    cause: error,
  });
}
