import { setTimeout as sleep } from "node:timers/promises";
import { getChainBlock, getHead } from "@sixtwo/chain";
import { connectDatabase, type Db, requireMigrated } from "@sixtwo/db";
import { mirrorDigest, storedDigests } from "@sixtwo/db/digest";
import { type Cursor, rememberedHashes } from "@sixtwo/db/mirror";
import { RegistryError } from "@sixtwo/domain";
import type { OpenedRegistry } from "@sixtwo/launcher/registry";
import { type Comparison, compareDigests, isSound } from "./comparison.ts";
import { mirroredCursor } from "./mirrored-cursor.ts";
import { comparisonText } from "./print-comparison.ts";
import { type Replay, replayChain } from "./replay-chain.ts";
import { withScratch } from "./with-scratch.ts";

export type VerifyOptions = {
  readonly registry: OpenedRegistry;
  /** An empty database for the replay; null to create one. */
  readonly scratch: string | null;
  readonly stopping: AbortSignal;
};

const ATTEMPTS = 10;
const PAUSE_MS = 500;

/**
 * Replays the chain and compares the live mirror with it.
 * @returns the exit code: 0 when they are equal
 * @throws RegistryError CHAIN_FOREIGN, NOT_SYNCED when they cannot be compared
 */
export async function verifyMirror(options: VerifyOptions): Promise<number> {
  const { registry, stopping } = options;
  const { db, close } = await connectDatabase({ url: registry.databaseUrl });
  try {
    await requireMigrated(db);
    const { number } = await requireCursor(db, registry);
    const live = { url: registry.databaseUrl, db };
    const comparison = await withScratch(live, options.scratch, async (scratch) => {
      console.log(`Replaying the chain up to chain block ${number}`);
      const replay = replayChain({ db: scratch.db, registry, stopping });
      try {
        await replay.until(number);
        return await compare({ live: db, scratch: scratch.db, registry, replay, stopping });
      } finally {
        await replay.stop();
      }
    });
    const head = await getHead(registry.client);
    console.log(comparisonText(comparison, head.number - comparison.number));
    return isSound(comparison) ? 0 : 1;
  } finally {
    await close();
  }
}

type Compared = {
  readonly live: Db;
  readonly scratch: Db;
  readonly registry: OpenedRegistry;
  readonly replay: Replay;
  readonly stopping: AbortSignal;
};

/** Both at the height of the live mirror, which goes on; again where the chain replaced that very block meanwhile. */
async function compare(compared: Compared): Promise<Comparison> {
  const { live, scratch, registry, replay, stopping } = compared;
  for (let attempt = 1; ; attempt += 1) {
    stopping.throwIfAborted();
    const stored = await storedDigests(live);
    const ours = await mirrorDigest(live);
    const { cursor } = ours;
    await replay.until(cursor.number);
    const theirs = await mirrorDigest(scratch, { until: cursor.number });
    if (await isAgreed(compared, cursor)) {
      return compareDigests({ live: ours, replayed: theirs, stored });
    }
    if (attempt === ATTEMPTS) throw await notOnChain(registry, cursor);
    await sleep(PAUSE_MS);
  }
}

/** True when chain and replay still have the chain block at which the live mirror was. */
async function isAgreed({ scratch, registry }: Compared, cursor: Cursor): Promise<boolean> {
  const onChain = await getChainBlock(registry.client, cursor.number);
  const [replayed] = await rememberedHashes(scratch, cursor.number, cursor.number);
  return onChain?.hash === cursor.hash && (replayed?.hash ?? cursor.hash) === cursor.hash;
}

async function requireCursor(db: Db, registry: OpenedRegistry): Promise<Cursor> {
  const cursor = await mirroredCursor(db, registry);
  if (cursor !== null) return cursor;
  throw new RegistryError("NOT_SYNCED", {
    message: "The live mirror has not read any chain block yet: there is nothing to compare.",
    remedy: "Start the indexer, or wait for it.",
  });
}

async function notOnChain(
  { client }: OpenedRegistry,
  { number, hash }: Cursor,
): Promise<RegistryError> {
  const found = await getChainBlock(client, number);
  return new RegistryError("CHAIN_FOREIGN", {
    message: `The live mirror is at chain block ${number}, ${hash}; on the chain that is ${found?.hash ?? "not there"}.`,
    remedy:
      "Is the indexer running, and does it follow the chain at RPC_URL? Its /ready says so. If it does, the mirror is of another chain.",
  });
}
