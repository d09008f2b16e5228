import type { Db } from "@sixtwo/db";
import { findMirrorStatus } from "@sixtwo/db/explorer";
import type { News } from "./news.ts";
import { type NewsGroup, newsGroups } from "./news-group.ts";
import { WINDOW } from "./told.ts";

/** The mirror at one moment: its height, and what the chain blocks tell that may still be replaced. */
export type MirrorHead<Row> = {
  readonly height: bigint;
  readonly hash: string;
  /** The chain blocks from here on are in `groups`. */
  readonly windowStart: bigint;
  readonly groups: readonly NewsGroup<Row>[];
};

/** Reads the head in one snapshot, unless it is the one that is known; null before the first chain block. */
export async function readMirrorHead<Row>(
  { db, news }: { readonly db: Db; readonly news: News<Row> },
  known: MirrorHead<Row> | null,
): Promise<MirrorHead<Row> | null> {
  const transaction = db.transaction().setIsolationLevel("repeatable read");
  return transaction.execute(async (snapshot) => {
    const status = await findMirrorStatus({ db: snapshot });
    if (status === null || status.chainBlockHash === known?.hash) return known;
    const { chainBlock: height, chainBlockHash: hash } = status;
    const windowStart = height - WINDOW + 1n;
    const range = { from: windowStart, to: height };
    const rows = await news.of({ db: snapshot }, range);
    return { height, hash, windowStart, groups: newsGroups(rows, news) };
  });
}
