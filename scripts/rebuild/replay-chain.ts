import { setTimeout as sleep } from "node:timers/promises";
import { getHead } from "@sixtwo/chain";
import type { Db } from "@sixtwo/db";
import { readCursor } from "@sixtwo/db/mirror";
import { RegistryError } from "@sixtwo/domain";
import { type Indexer, progressWords, showProgress, startIndexer } from "@sixtwo/indexer";
import type { OpenedRegistry } from "@sixtwo/launcher/registry";
import { pino } from "pino";

export type ReplayOptions = {
  /** Of the empty mirror. */
  readonly db: Db;
  readonly registry: Pick<OpenedRegistry, "client" | "deployment">;
  readonly stopping: AbortSignal;
};

/** A mirror that is being made from the first chain block on, and then follows the chain. */
export type Replay = {
  /**
   * Resolves once the mirror has the chain block.
   * @throws RegistryError for which the indexer ended; NOT_SYNCED when the chain stays below it
   */
  until(number: bigint): Promise<void>;
  stop(): Promise<void>;
};

const POLL_MS = 200;
const LOOK_MS = 25;
const PATIENCE_MS = 10_000;

/** Fills a mirror with the very indexer that fills the live one. */
export function replayChain({ db, registry, stopping }: ReplayOptions): Replay {
  const { client: chain, deployment } = registry;
  const logger = pino({ level: "silent" });
  const indexer = startIndexer({ db, chain, deployment, logger, pollMs: POLL_MS });
  const hide = showProgress(indexer.progress, {
    onLine: (report) => console.log(`  ${progressWords(report)}`),
  });
  return {
    until: (number) => untilMirrored({ db, registry, stopping }, indexer, number),
    async stop() {
      hide();
      await indexer.stop();
    },
  };
}

async function untilMirrored(
  { db, registry, stopping }: ReplayOptions,
  indexer: Indexer,
  number: bigint,
): Promise<void> {
  let failure: RegistryError | null = null;
  void indexer.ended.then((ended) => {
    failure = ended;
  });
  let deadline = performance.now() + PATIENCE_MS;
  while (((await readCursor(db))?.number ?? -1n) < number) {
    stopping.throwIfAborted();
    if (failure !== null) throw failure;
    const { head } = indexer.progress();
    if (head === null || head >= number) deadline = performance.now() + PATIENCE_MS;
    if (performance.now() > deadline) throw await chainIsShorter(registry, number);
    await sleep(LOOK_MS);
  }
}

async function chainIsShorter(
  { client }: ReplayOptions["registry"],
  number: bigint,
): Promise<RegistryError> {
  const head = await getHead(client);
  return new RegistryError("NOT_SYNCED", {
    message: `The live mirror is at chain block ${number}, and the chain at RPC_URL ends at ${head.number}.`,
    remedy:
      "Ask a node that is at the head of the chain. If it is, the chain lost blocks, or it is another chain.",
  });
}
