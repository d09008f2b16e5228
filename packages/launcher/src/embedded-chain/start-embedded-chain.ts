import type { LauncherLogger } from "../launcher-logger.ts";
import { watchExit } from "../watch-exit.ts";
import { createBlockClock } from "./block-clock.ts";
import { EMBEDDED_CHAIN_ID } from "./chain-constants.ts";
import { recordAccepted, writeIdentity } from "./chain-identity.ts";
import { createChainService } from "./chain-service.ts";
import { createSubscriptions } from "./chain-subscriptions.ts";
import { type Journal, openJournal } from "./journal.ts";
import { type ChainPaths, chainPaths, type OpenedChain, openChain } from "./open-chain.ts";
import { startRpcFront } from "./rpc-front.ts";
import { createSerialQueue } from "./serial-queue.ts";
import { createSnapshotKeeper } from "./snapshot-keeper.ts";
import { createTransactionIntake } from "./transaction-intake.ts";

export type EmbeddedChainOptions = {
  /** The directory to hold; the caller has locked it (lockDataDir). */
  readonly dataDir: string;
  /** TCP port of the JSON-RPC front; a free one by default. */
  readonly port?: number;
  /** 127.0.0.1 by default. */
  readonly host?: string;
  readonly logger: LauncherLogger;
  /** The time of new chain blocks; the system's by default. */
  readonly clock?: () => Date;
  /** Transactions between two snapshots, at the least; 250 by default. */
  readonly snapshotEvery?: number;
};

export type EmbeddedChain = {
  /** HTTP; the same address with ws:// takes WebSocket connections. */
  readonly rpcUrl: string;
  readonly chainId: number;
  /** True when this start created the chain. */
  readonly wasNew: boolean;
  /** Resolves when the engine ends without being asked to: nothing works then until a restart. */
  readonly failed: Promise<void>;
  /** Dates the next transaction's chain block, if later than the newest one's. */
  setNextChainBlockTime(date: Date): void;
  stop(): Promise<void>;
};

/**
 * Starts the persistent chain of a data directory, creating it when there never was one.
 * @throws RegistryError CHAIN_UNSUPPORTED without the program anvil
 * @throws RegistryError CHAIN_STATE_LOST, CHAIN_FOREIGN when what is on the disk cannot be trusted
 * @throws RegistryError PORT_IN_USE
 */
export async function startEmbeddedChain(options: EmbeddedChainOptions): Promise<EmbeddedChain> {
  const { logger, clock = () => new Date() } = options;
  const paths = await chainPaths(options.dataDir);
  const opened = await openChain(paths, { logger, clock });
  logger.info(
    { height: opened.head.number, snapshot: opened.snapshotBlock, wasNew: opened.wasNew },
    "Embedded chain restored",
  );
  const journal = await openJournal(paths.journal, opened.validBytes);
  return serveChain(options, { ...opened, journal, paths }).catch(async (error: unknown) => {
    await journal.close();
    await opened.engine.stop();
    throw error;
  });
}

type Loaded = OpenedChain & { readonly journal: Journal; readonly paths: ChainPaths };

async function serveChain(options: EmbeddedChainOptions, loaded: Loaded): Promise<EmbeddedChain> {
  const { engine, head, identity, journal, paths } = loaded;
  const { logger, clock = () => new Date(), host = "127.0.0.1", port = 0 } = options;
  const { request } = engine;
  const record = (accepted: number) => recordAccepted(paths.dataDir, identity, accepted);
  await writeIdentity(paths.dataDir, { ...identity, accepted: head.number });
  const queue = createSerialQueue();
  const blockClock = createBlockClock(clock);
  const subscriptions = createSubscriptions({ request, logger });
  const keeper = createSnapshotKeeper({
    ...{ request, queue, logger, folder: paths.snapshots, chain: identity.chain },
    ...{ lastBlock: loaded.snapshotBlock, onCovered: record },
    ...(options.snapshotEvery !== undefined && { every: options.snapshotEvery }),
  });
  const intake = createTransactionIntake({
    ...{ request, journal, blockClock, queue, logger, head },
    onBlock: (newest) => {
      subscriptions.announce(newest);
      keeper.onBlock(newest);
    },
  });
  const handler = createChainService({ request, intake, blockClock, logger });
  const front = await startRpcFront({ host, port, handler, subscriptions });
  const ending = watchExit({ exited: engine.exited, name: "chain", logger });
  return {
    rpcUrl: front.url,
    chainId: EMBEDDED_CHAIN_ID,
    wasNew: loaded.wasNew,
    failed: ending.failed,
    setNextChainBlockTime: (date) => blockClock.set(date),
    stop: async () => {
      ending.expect();
      await front.close();
      await keeper.finish(intake.head());
      await record(intake.head().number);
      await journal.close();
      await engine.stop();
    },
  };
}
