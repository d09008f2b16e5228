import { RegistryError } from "@sixtwo/domain";
import type { Db } from "../../database.ts";
import type { Hash } from "../../schema/versioned.ts";
import { readCursor } from "../mirror/cursor.ts";
import { findCheckpoint } from "./checkpoints.ts";
import { type DigestPoint, digestsAlong, firstDigest } from "./digest-chain.ts";
import { segmentDigests } from "./segment-digests.ts";

export type FinalChainBlock = { readonly number: bigint; readonly hash: Hash };

type Recording = {
  /** The next checkpoints, in order, as `dueCheckpoints` tells them; at least one. */
  readonly chainBlocks: readonly FinalChainBlock[];
  readonly every: bigint;
};

/**
 * Computes the next checkpoints from what changed since the newest one, and stores them.
 * @throws RegistryError NOT_SYNCED when they do not follow on the newest one any more
 */
export async function recordCheckpoints(db: Db, { chainBlocks, every }: Recording): Promise<void> {
  await db
    .transaction()
    .setIsolationLevel("repeatable read")
    .execute(async (snapshot) => {
      const points = await computed(snapshot, chainBlocks, every);
      await store(snapshot, points, chainBlocks);
    });
}

async function computed(
  db: Db,
  chainBlocks: readonly FinalChainBlock[],
  every: bigint,
): Promise<readonly DigestPoint[]> {
  const [first, last] = [chainBlocks[0]?.number, chainBlocks.at(-1)?.number];
  const cursor = await readCursor(db);
  if (cursor === null || first === undefined || last === undefined) throw notFollowing(first);
  const newest = await findCheckpoint({ db }, "newest");
  const from = newest ?? { number: first - every, digest: firstDigest(cursor) };
  if (from.number !== first - every || last > cursor.number) throw notFollowing(first);
  const range = { schema: "ledger", after: newest?.number ?? -1n, until: last };
  return digestsAlong(await segmentDigests(db, range, every), { from, until: last, every });
}

async function store(
  db: Db,
  points: readonly DigestPoint[],
  chainBlocks: readonly FinalChainBlock[],
): Promise<void> {
  const rows = points.map(({ number, digest, segment }, place) => {
    const hash = chainBlocks[place]?.hash;
    if (chainBlocks[place]?.number !== number || hash === undefined) throw notFollowing(number);
    return { number, hash, digest, segment };
  });
  await db.insertInto("ledger.checkpoints").values(rows).execute();
  const tables = points.flatMap(tableRows);
  if (tables.length > 0) await db.insertInto("ledger.checkpoint_tables").values(tables).execute();
}

function tableRows({ number, tables }: DigestPoint) {
  return Object.entries(tables).map(([table_name, digest]) => ({ number, table_name, digest }));
}

function notFollowing(first: bigint | undefined): RegistryError {
  return new RegistryError("NOT_SYNCED", {
    message: `Checkpoint ${first ?? "none"} does not follow on the mirror as it is now.`,
    remedy: "Nothing to do: the next run looks again.",
  });
}
