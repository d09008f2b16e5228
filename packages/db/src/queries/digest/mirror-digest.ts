import { RegistryError } from "@sixtwo/domain";
import type { Db } from "../../database.ts";
import { STILL_VALID } from "../../schema/versioned.ts";
import { type Cursor, readCursor } from "../mirror/cursor.ts";
import { type DigestPoint, digestsAlong, firstDigest, type TableDigests } from "./digest-chain.ts";
import { type Segments, segmentDigests } from "./segment-digests.ts";

/** Chain blocks from one checkpoint to the next; every registry has the same, so that they compare. */
export const CHECKPOINT_EVERY = 1_000n;

const LEDGER = "ledger";
const BEFORE_EVERYTHING = -1n;

export type MirrorDigest = {
  /** Where the mirror was when it was read. */
  readonly cursor: Cursor;
  /** At each checkpoint, and last at the height that was asked for. Empty when nothing is mirrored. */
  readonly points: readonly DigestPoint[];
  /** Tables with rows of chain blocks that the mirror has not come to; none in a sound one. */
  readonly strays: TableDigests;
};

type Asked = {
  /** The chain block after which to end; the mirror's own height when left out. */
  readonly until?: bigint;
  readonly every?: bigint;
};

/**
 * Computes all digests anew, from the rows alone: nothing that was stored earlier is believed.
 * @throws RegistryError NOT_SYNCED when the mirror is empty, or has not come so far
 */
export async function mirrorDigest(
  db: Db,
  { until, every = CHECKPOINT_EVERY }: Asked = {},
): Promise<MirrorDigest> {
  return db
    .transaction()
    .setIsolationLevel("repeatable read")
    .execute(async (snapshot) => {
      const cursor = await requireCursor(snapshot, until);
      const end = until ?? cursor.number;
      const range = { schema: LEDGER, after: BEFORE_EVERYTHING, until: end };
      const segments = await segmentDigests(snapshot, range, every);
      const from = { number: beginningOf(segments, every), digest: firstDigest(cursor) };
      const points = digestsAlong(segments, { from, until: end, every });
      return { cursor, points, strays: await straysOf(snapshot, cursor) };
    });
}

async function straysOf(db: Db, { number }: Cursor): Promise<TableDigests> {
  const beyond = { schema: LEDGER, after: number, until: STILL_VALID - 1n };
  return (await segmentDigests(db, beyond, STILL_VALID)).get(STILL_VALID) ?? {};
}

/** The checkpoint before the first segment in which something changed. */
function beginningOf(segments: Segments, every: bigint): bigint {
  let first: bigint | undefined;
  for (const end of segments.keys()) if (first === undefined || end < first) first = end;
  return first === undefined ? 0n : first - every;
}

async function requireCursor(db: Db, until: bigint | undefined): Promise<Cursor> {
  const cursor = await readCursor(db);
  if (cursor !== null && (until ?? 0n) <= cursor.number) return cursor;
  throw new RegistryError("NOT_SYNCED", {
    message:
      cursor === null
        ? "The mirror has not read any chain block yet."
        : `The mirror is at chain block ${cursor.number}, before ${until}.`,
    remedy: "Start the indexer, or wait for it; its /ready says how far it is.",
  });
}
