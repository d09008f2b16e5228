import type { ChainBlock } from "@sixtwo/chain";
import { type ChainBlockHash, type Cursor, officesAt, rememberedHashes } from "@sixtwo/db/mirror";
import type { ReadChainBlock } from "../apply/application.ts";
import { createHeard, type Heard } from "../read/heard.ts";
import type { FollowDeps } from "./follow-deps.ts";

/** Where the mirror is, and what of the way there a step onwards needs. The database has the same. */
export type Position = {
  /** Null when the mirror is empty. */
  readonly cursor: Cursor | null;
  /** Chain blocks that a reorg may replace, as far as they are remembered, by number. */
  readonly hashes: ReadonlyMap<bigint, ChainBlock["hash"]>;
  /** The contracts to listen to from here on. */
  readonly heard: Heard;
};

/** The position of a mirror that is not empty. */
export type PlacedPosition = Position & { readonly cursor: Cursor };

/** @throws what was wrong with the storing under way: then the mirror is not where it was thought to be */
export async function loadPosition(deps: FollowDeps): Promise<Position> {
  const { db, deployment, finality, writer } = deps;
  await writer.finish();
  const cursor = await writer.cursor();
  if (cursor === null) return { cursor, hashes: new Map(), heard: createHeard(deployment, []) };
  const { number } = cursor;
  const [remembered, offices] = [
    await rememberedHashes(db, oldestReplaceable(number, finality), number),
    await officesAt(db, number),
  ];
  return {
    cursor,
    hashes: new Map([...remembered, cursor].map((one) => [one.number, one.hash])),
    heard: createHeard(deployment, offices),
  };
}

type Move = {
  readonly cursor: Cursor;
  /** Null when nothing was undone. */
  readonly undoneTo: bigint | null;
  readonly chainBlocks: readonly ReadChainBlock[];
  readonly finality: bigint;
};

export function movePosition(
  { hashes, heard }: Position,
  { cursor, undoneTo, chainBlocks, finality }: Move,
): PlacedPosition {
  const oldest = oldestReplaceable(cursor.number, finality);
  const kept = [...hashes].filter(
    ([number]) => number >= oldest && (undoneTo === null || number <= undoneTo),
  );
  const added = chainBlocks.map(({ chainBlock }) => [chainBlock.number, chainBlock.hash] as const);
  return { cursor, hashes: new Map([...kept, ...added]), heard };
}

/** Remembered chain blocks that a reorg may replace, the newest first. */
export function replaceable({ hashes }: Position): readonly ChainBlockHash[] {
  return [...hashes]
    .map(([number, hash]) => ({ number, hash }))
    .sort((one, other) => Number(other.number - one.number));
}

function oldestReplaceable(number: bigint, finality: bigint): bigint {
  return number > finality ? number - finality : 0n;
}
