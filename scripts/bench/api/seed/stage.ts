import type { BlockRow } from "@sixtwo/db";
import type { Random } from "../../indexer/chain/random.ts";

/** Live blocks that can all be acted on in the same way. */
export type Stage = {
  readonly size: () => number;
  /** Any of them that is awake; null when none is. */
  readonly take: () => BlockRow | null;
  /** Puts a block there, asleep until the chain block ends: no block has two versions in one. */
  readonly rest: (block: BlockRow) => void;
  readonly wake: () => void;
  readonly all: () => readonly BlockRow[];
};

export function createStage(random: Random): Stage {
  const awake: BlockRow[] = [];
  const asleep: BlockRow[] = [];
  return {
    size: () => awake.length,
    take: () => {
      const at = random(Math.max(1, awake.length));
      const last = awake.pop();
      if (last === undefined) return null;
      const taken = awake[at] ?? last;
      if (taken !== last) awake[at] = last;
      return taken;
    },
    rest: (block) => void asleep.push(block),
    wake: () => {
      for (const block of asleep.splice(0)) awake.push(block);
    },
    all: () => [...awake, ...asleep],
  };
}
