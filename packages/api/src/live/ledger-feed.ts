import { setTimeout as sleep } from "node:timers/promises";
import type { Db } from "@sixtwo/db";
import { type ExplorerAction, listenToChainBlocks } from "@sixtwo/db/explorer";
import type { Logger } from "pino";
import { type Event, type Following, followActions } from "./follow-actions.ts";
import { followHeights, heightCursor, requireHeightCursor } from "./follow-heights.ts";
import { type MirrorHead, readMirrorHead } from "./mirror-head.ts";
import { readCursor, toldAll } from "./told.ts";
import { inTurn, turnstile } from "./turnstile.ts";

/** What is new in the mirror, for any number of subscribers. */
export type LedgerFeed = {
  /**
   * Each action as it is indexed; with a cursor, those first that came after it.
   * @throws RegistryError BAD_INPUT for a cursor that no event had
   */
  readonly actions: (after: string | null) => Feed<ExplorerAction>;
  /**
   * The mirror's height, each time it moves; with a cursor, at once when it has moved since.
   * @throws RegistryError BAD_INPUT for a cursor that no event had
   */
  readonly heights: (after: string | null) => Feed<bigint>;
};

type Feed<Value> = AsyncIterable<Event<Value>> | Promise<AsyncIterable<Event<Value>>>;

/** The feed, and what ends it. */
export type StartedFeed = LedgerFeed & { readonly stop: () => Promise<void> };

type Deps = { readonly db: Db; readonly databaseUrl: string; readonly logger: Logger };

const BEFORE_EVERYTHING = -1n;
/** A subscription that begins before the first look may miss what happens until then. */
const FIRST_LOOK_LIMIT_MS = 5_000;

/**
 * Follows the mirror through one database connection, whatever the number of subscribers. After a
 * reorg the chain blocks that were replaced are told anew; after a lost connection the missed ones.
 */
export function startLedgerFeed(deps: Deps): StartedFeed {
  const { db, logger } = deps;
  const gate = turnstile();
  let head: MirrorHead | null = null;
  const first = Promise.withResolvers<void>();
  const look = async () => {
    const found = await readMirrorHead({ db }, head);
    first.resolve();
    if (found === head) return;
    head = found;
    gate.open();
  };
  const stopListening = listenToChainBlocks(deps.databaseUrl, {
    onMoved: inTurn(look, (err) => logger.warn({ err }, "could not read what is new")),
    onLost: (err) => {
      logger.warn({ err }, "lost the listening connection");
    },
  });
  const following: Following = { db, head: () => head, moved: gate.next };
  const ended = new AbortController();
  return {
    actions: async (after) => {
      const asked = after === null ? null : readCursor(after);
      await Promise.race([first.promise, sleep(FIRST_LOOK_LIMIT_MS, null, { ref: false })]);
      const start = asked ?? toldAll(head?.groups ?? [], head?.height ?? BEFORE_EVERYTHING);
      return endable(ended.signal, (signal) => followActions(following, start, signal));
    },
    heights: async (after) => {
      const asked = after === null ? null : requireHeightCursor(after);
      await Promise.race([first.promise, sleep(FIRST_LOOK_LIMIT_MS, null, { ref: false })]);
      const start = asked ?? (head && heightCursor(head));
      return endable(ended.signal, (signal) => followHeights(following, start, signal));
    },
    stop: async () => {
      ended.abort();
      await stopListening();
    },
  };
}

/** A generator that waits can be told to end only from without, hence the signal. */
function endable<Value>(
  stopped: AbortSignal,
  follow: (signal: AbortSignal) => AsyncGenerator<Value>,
): AsyncIterable<Value> {
  return {
    [Symbol.asyncIterator]() {
      const ending = new AbortController();
      const generator = follow(AbortSignal.any([stopped, ending.signal]));
      return {
        next: () => generator.next(),
        return: () => {
          ending.abort();
          return generator.return(undefined);
        },
      };
    },
  };
}
