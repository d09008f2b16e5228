import type { Db } from "@sixtwo/db";
import { findMirrorStatus } from "@sixtwo/db/explorer";
import { LRUCache } from "lru-cache";
import { oneReadAtATime } from "./one-read-at-a-time.ts";

type Options = {
  readonly megabytes: number;
  /** Milliseconds for what is not of the chain, such as paperwork; 1,000 when left out. */
  readonly freshMs?: number;
};

/** A whole answer over HTTP. */
export type Reply = {
  readonly status: number;
  readonly bytes: Buffer;
  /** False of what is not to be given again, such as an error. */
  readonly isLasting: boolean;
};

export type ResponseCache = {
  /** The reply that this question had at the mirror's present head, or the one that it has now. */
  readonly answer: (question: string, ask: () => Promise<Reply>) => Promise<Reply>;
};

/** Keeps nothing. */
export const NO_CACHE: ResponseCache = { answer: (_question, ask) => ask() };

const FRESH_MS = 1_000;
const LONGEST_QUESTION = 10_000;
const MOST_QUESTIONS = 20_000;

/**
 * Keeps answers for as long as the mirror's newest chain block is the same, by its hash: so a reorg
 * ends them like a new chain block does. Which one is the newest is read from the database for each
 * question, once for all that come at a time, so an answer is never older than its question. A question
 * that was not asked a moment ago has no answer that could be given again: it is answered as without.
 */
export function responseCache({ db }: { readonly db: Db }, options: Options): ResponseCache {
  const ttl = options.freshMs ?? FRESH_MS;
  const asked = new LRUCache<string, true>({ max: MOST_QUESTIONS, ttl });
  const kept = new LRUCache<string, Reply>({
    maxSize: options.megabytes * 2 ** 20,
    maxEntrySize: 2 ** 20,
    ttl,
    sizeCalculation: ({ bytes }, key) => bytes.length + key.length,
  });
  const headOf = oneReadAtATime(
    async () => (await findMirrorStatus({ db }))?.chainBlockHash ?? null,
  );
  return {
    answer: async (question, ask) => {
      if (question.length > LONGEST_QUESTION) return ask();
      const isRepeated = asked.has(question);
      asked.set(question, true);
      if (!isRepeated) return ask();
      const head = await headOf().catch(() => null); // the question itself says what is wrong
      if (head === null) return ask();
      const key = `${head} ${question}`;
      const known = kept.get(key);
      if (known !== undefined) return known;
      const reply = await ask();
      // An answer during which the mirror moved may be of either head.
      if (reply.isLasting && (await headOf().catch(() => null)) === head) kept.set(key, reply);
      return reply;
    },
  };
}
