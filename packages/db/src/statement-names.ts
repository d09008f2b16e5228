import { createHash } from "node:crypto";

/** What a pool calls the statements that it prepares. */
export type StatementNames = {
  /** The name to prepare a statement under; null for one that is better sent as it is. */
  readonly of: (text: string) => string | null;
  /** Makes all names new, once a migration has changed what prepared statements answer. */
  readonly renew: () => void;
};

/** Each is kept by every connection of the pool until it closes, in PostgreSQL's memory. */
const MOST_NAMES = 128;
/** A statement is planned once for all when it comes for the second time, not for a single question. */
const MOST_SEEN_ONCE = 1_000;

/**
 * Names statements by their text, so that PostgreSQL reads and plans each once for a connection.
 * Filters make for very many texts; those beyond the limit go without a name.
 */
export function statementNames(): StatementNames {
  const names = new Map<string, string>();
  const seenOnce = new Set<string>();
  let generation = 0;
  return {
    of: (text) => {
      const known = names.get(text);
      if (known !== undefined) return known;
      if (names.size >= MOST_NAMES) return null;
      if (seenOnce.delete(text)) return keep(text);
      if (seenOnce.size >= MOST_SEEN_ONCE) seenOnce.clear();
      seenOnce.add(text);
      return null;
    },
    renew: () => {
      generation += 1;
      names.clear();
    },
  };

  function keep(text: string): string {
    const digest = createHash("sha256").update(text).digest("base64url").slice(0, 22);
    const name = `s${generation}_${digest}`;
    names.set(text, name);
    return name;
  }
}
