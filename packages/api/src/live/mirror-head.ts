import type { Db } from "@sixtwo/db";
import {
  type ExplorerAction,
  findMirrorStatus,
  listActionsOfChainBlocks,
} from "@sixtwo/db/explorer";
import { type NewsGroup, newsGroups } from "./news-group.ts";
import { WINDOW } from "./told.ts";

/** The mirror at one moment: its height, and what the chain blocks tell that may still be replaced. */
export type MirrorHead = {
  readonly height: bigint;
  readonly hash: string;
  /** The chain blocks from here on are in `groups`. */
  readonly windowStart: bigint;
  readonly groups: readonly NewsGroup<ExplorerAction>[];
};

/** Reads the head in one snapshot, unless it is the one that is known; null before the first chain block. */
export async function readMirrorHead(
  { db }: { readonly db: Db },
  known: MirrorHead | null,
): Promise<MirrorHead | null> {
  const transaction = db.transaction().setIsolationLevel("repeatable read");
  return transaction.execute(async (snapshot) => {
    const status = await findMirrorStatus({ db: snapshot });
    if (status === null || status.chainBlockHash === known?.hash) return known;
    const { chainBlock: height, chainBlockHash: hash } = status;
    const windowStart = height - WINDOW + 1n;
    const range = { from: windowStart, to: height };
    const actions = await listActionsOfChainBlocks({ db: snapshot }, range);
    return { height, hash, windowStart, groups: groupsOf(actions) };
  });
}

/** Actions by chain block. One that took another's place has another transaction. */
export function groupsOf(actions: readonly ExplorerAction[]) {
  return newsGroups(actions, {
    chainBlockOf: ({ chainBlock }) => chainBlock,
    textOf: ({ logIndex, item, transaction }) => `${logIndex}-${item}-${transaction};`,
  });
}
