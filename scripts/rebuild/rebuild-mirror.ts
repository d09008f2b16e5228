import { setTimeout as sleep } from "node:timers/promises";
import { getHead } from "@sixtwo/chain";
import { connectDatabase, type Db, requireMigrated } from "@sixtwo/db";
import { mirrorDigest } from "@sixtwo/db/digest";
import { type Cursor, readCursor } from "@sixtwo/db/mirror";
import {
  makeCopy,
  type RebuildPlaces,
  removeLeftovers,
  requireReplaceable,
  type Switch,
  switchMirror,
} from "@sixtwo/db/rebuild";
import { RegistryError } from "@sixtwo/domain";
import { confirm } from "./confirm.ts";
import { mirroredCursor } from "./mirrored-cursor.ts";
import { type Replay, replayChain } from "./replay-chain.ts";
import { storeCheckpoints } from "./store-checkpoints.ts";
import type { VerifyOptions } from "./verify-mirror.ts";
import { withScratch } from "./with-scratch.ts";

export type RebuildOptions = VerifyOptions & {
  /** Chain blocks that a reorg may undo. */
  readonly finality: bigint;
  /** Does not ask first. */
  readonly yes: boolean;
};

const SWITCH_ATTEMPTS = 20;
const PATIENCE_MS = 15_000;
const PAUSE_MS = 2_000;

/**
 * Replays the chain, copies what comes out beside the live mirror, and switches them: readers and the
 * indexer go on all the time.
 * @returns the exit code: 0 when it is done, 1 when the answer was no
 * @throws RegistryError when it cannot be done; the live mirror is then as it was
 */
export async function rebuildMirror(options: RebuildOptions): Promise<number> {
  const { registry, stopping } = options;
  const { db, close } = await connectDatabase({ url: registry.databaseUrl });
  try {
    await requireMigrated(db);
    const cursor = await mirroredCursor(db, registry);
    await requireReplaceable(db);
    if (!options.yes && !(await confirm(question(registry.databaseUrl), stopping))) return 1;
    const live = { url: registry.databaseUrl, db };
    const now = await withScratch(live, options.scratch, async (scratch) => {
      const replay = replayChain({ db: scratch.db, registry, stopping });
      try {
        await replayed(options, replay, cursor);
        return await replaceLive(options, { live, scratch }, replay);
      } finally {
        await replay.stop();
        await removeLeftovers(db).catch(() => undefined); // else the next one removes them
      }
    });
    await tellResult(db, now);
    return 0;
  } finally {
    await close();
  }
}

function question(databaseUrl: string): string {
  const { host, pathname } = new URL(databaseUrl);
  return `Make the mirror in the database ${host}${pathname} anew from the chain?`;
}

async function replayed(
  { registry }: RebuildOptions,
  replay: Replay,
  cursor: Cursor | null,
): Promise<void> {
  const head = await getHead(registry.client);
  const number = cursor !== null && cursor.number > head.number ? cursor.number : head.number;
  console.log(`Replaying the chain up to chain block ${number}`);
  await replay.until(number);
}

async function replaceLive(
  { registry, finality, stopping }: RebuildOptions,
  places: RebuildPlaces,
  replay: Replay,
): Promise<Cursor> {
  const { db } = places.scratch;
  const height = (await readCursor(db))?.number ?? -1n;
  const final = height > finality ? height - finality : -1n;
  await storeCheckpoints({ db, client: registry.client, final, stopping });
  console.log("Copying the new mirror beside the live one");
  const copy = await makeCopy(places, final);
  stopping.throwIfAborted();
  console.log("Switching");
  const given = { ...places, copy, patienceMs: PATIENCE_MS, untilReplayed: replay.until };
  return switchWhenPossible(given, stopping);
}

/** Somebody who reads for long keeps it waiting; nothing is changed until it succeeds. */
async function switchWhenPossible(given: Switch, stopping: AbortSignal): Promise<Cursor> {
  for (let attempt = 1; ; attempt += 1) {
    stopping.throwIfAborted();
    try {
      return await switchMirror(given);
    } catch (error) {
      const passes = error instanceof RegistryError && error.retryable;
      if (!passes || attempt === SWITCH_ATTEMPTS) throw error;
      console.log(`  ${error.message} Trying again`);
      await sleep(PAUSE_MS);
    }
  }
}

async function tellResult(db: Db, { number }: Cursor): Promise<void> {
  const { cursor, points } = await mirrorDigest(db);
  console.log(
    `The mirror was made anew up to chain block ${number}. It is now at ${cursor.number}  digest ${points.at(-1)?.digest}`,
  );
}
