import type { Db } from "@sixtwo/db";
import {
  type ExplorerAction,
  findMirrorStatus,
  listActionsOfChainBlocks,
  listenToChainBlocks,
} from "@sixtwo/db/explorer";
import { createPubSub } from "graphql-yoga";
import type { Logger } from "pino";

/** What is new in the mirror, for any number of subscribers. */
export type LedgerFeed = {
  /** Each action as it is indexed. */
  readonly actions: () => AsyncIterable<ExplorerAction>;
  /** The mirror's height, each time it moves. */
  readonly heights: () => AsyncIterable<bigint>;
};

type Deps = { readonly db: Db; readonly databaseUrl: string; readonly logger: Logger };

/** Chain blocks behind the head that may still be replaced, and are looked at again. */
const WINDOW = 64n;
/** After a longer absence only this many chain blocks are told. */
const CATCH_UP = 500n;

/**
 * Follows the mirror through one database connection, whatever the number of subscribers. After a
 * reorg the actions that took another's place are told; after a lost connection the missed ones.
 * @returns the feed, and what ends it
 */
export function startLedgerFeed(deps: Deps): LedgerFeed & { readonly stop: () => Promise<void> } {
  const hub = createPubSub<{ action: [ExplorerAction]; height: [bigint] }>();
  const look = lookForNews(deps, {
    onAction: (action) => hub.publish("action", action),
    onHeight: (height) => hub.publish("height", height),
  });
  const stop = listenToChainBlocks(deps.databaseUrl, {
    onMoved: inTurn(look, (err) => deps.logger.warn({ err }, "could not read what is new")),
    onLost: (err) => deps.logger.warn({ err }, "lost the listening connection"),
  });
  return {
    actions: () => hub.subscribe("action"),
    heights: () => hub.subscribe("height"),
    stop,
  };
}

type Tell = {
  readonly onAction: (action: ExplorerAction) => void;
  readonly onHeight: (height: bigint) => void;
};

function lookForNews({ db }: Deps, { onAction, onHeight }: Tell): () => Promise<void> {
  let last: { readonly height: bigint; readonly hash: string } | null = null;
  let told: ReadonlySet<string> = new Set();
  return async () => {
    const status = await findMirrorStatus({ db });
    if (status === null || status.chainBlockHash === last?.hash) return;
    const { chainBlock: height, chainBlockHash: hash } = status;
    const actions = await listActionsOfChainBlocks({ db }, { from: start(height), to: height });
    const isFirst = last === null;
    const news = isFirst ? [] : actions.filter((action) => !told.has(textOf(action)));
    last = { height, hash };
    told = new Set(actions.map(textOf));
    for (const action of news) onAction(action);
    if (!isFirst) onHeight(height);
  };

  function start(height: bigint): bigint {
    const known = last === null || last.height > height ? height : last.height;
    const from = known - WINDOW;
    return from > height - CATCH_UP ? from : height - CATCH_UP;
  }
}

/** An action of a replaced chain block has another place or another transaction. */
function textOf({ chainBlock, logIndex, item, transaction }: ExplorerAction): string {
  return [chainBlock, logIndex, item, transaction].join("-");
}

/** One at a time; a call while one is under way makes for one more. */
function inTurn(work: () => Promise<void>, onError: (error: unknown) => void): () => void {
  let running = false;
  let again = false;
  return () => {
    again = true;
    if (running) return;
    running = true;
    void drain();
  };

  async function drain(): Promise<void> {
    while (again) {
      again = false;
      await work().catch(onError);
    }
    running = false;
  }
}
