import type { Db } from "@sixtwo/db";
import { type BlockVersion, type ExplorerAction, listenToChainBlocks } from "@sixtwo/db/explorer";
import type { Logger } from "pino";
import { followHeights, heightCursor, requireHeightCursor } from "./follow-heights.ts";
import { type Event, followNews } from "./follow-news.ts";
import { type MirrorWatch, watchMirror } from "./mirror-watch.ts";
import { ACTION_NEWS, BLOCK_NEWS } from "./news.ts";
import { readCursor, toldAll } from "./told.ts";
import { inTurn } from "./turnstile.ts";

/** What is new in the mirror, for any number of subscribers. */
export type LedgerFeed = {
  /**
   * Each action as it is indexed; with a cursor, those first that came after it.
   * @throws RegistryError BAD_INPUT for a cursor that no event had
   */
  readonly actions: (after: string | null) => Feed<ExplorerAction>;
  /** Each block that begins or changes, in the same way. */
  readonly blocks: (after: string | null) => Feed<BlockVersion>;
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

/**
 * Follows the mirror through one database connection, whatever the number of subscribers. After a
 * reorg the chain blocks that were replaced are told anew; after a lost connection the missed ones.
 */
export function startLedgerFeed({ db, databaseUrl, logger }: Deps): StartedFeed {
  const actions = watchMirror(db, ACTION_NEWS);
  const blocks = watchMirror(db, BLOCK_NEWS);
  let isBlocksFollowed = false; // few follow them: they are read from the first subscriber on
  const look = inTurn(
    async () => {
      await actions.look();
      if (isBlocksFollowed) await blocks.look();
    },
    (err) => logger.warn({ err }, "could not read what is new"),
  );
  const stopListening = listenToChainBlocks(databaseUrl, {
    onMoved: look,
    onLost: (err) => {
      logger.warn({ err }, "lost the listening connection");
    },
  });
  const ended = new AbortController();
  return {
    actions: (after) => newsFrom(actions, after, ended.signal),
    blocks: (after) => {
      isBlocksFollowed = true;
      look();
      return newsFrom(blocks, after, ended.signal);
    },
    heights: async (after) => {
      const asked = after === null ? null : requireHeightCursor(after);
      await actions.begun();
      const { following } = actions;
      const head = following.head();
      const start = asked ?? (head && heightCursor(head));
      return endable(ended.signal, (signal) => followHeights(following, start, signal));
    },
    stop: async () => {
      ended.abort();
      await stopListening();
    },
  };
}

/** What comes after the cursor; without one, after what is there already. */
async function newsFrom<Row>(
  { following, begun }: MirrorWatch<Row>,
  after: string | null,
  ended: AbortSignal,
): Promise<AsyncIterable<Event<Row>>> {
  const asked = after === null ? null : readCursor(after);
  await begun();
  const head = following.head();
  const start = asked ?? toldAll(head?.groups ?? [], head?.height ?? BEFORE_EVERYTHING);
  return endable(ended, (signal) => followNews(following, start, signal));
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
