import type { ChainHeader } from "./chain-block.ts";

/** Remembers the chain blocks that a node told of lately. */
export type HeadTrail = {
  readonly add: (header: ChainHeader) => void;
  /** Those that lead up to a head without a gap, oldest first, the head not among them. */
  readonly leadingTo: (head: ChainHeader) => readonly ChainHeader[];
};

const REMEMBERED = 256;

export function createHeadTrail(): HeadTrail {
  const byHash = new Map<string, ChainHeader>();
  return {
    add(header) {
      byHash.delete(header.hash);
      byHash.set(header.hash, header);
      const [oldest] = byHash.keys();
      if (byHash.size > REMEMBERED && oldest !== undefined) byHash.delete(oldest);
    },
    leadingTo(head) {
      const trail: ChainHeader[] = [];
      for (let next = byHash.get(head.parentHash); next !== undefined; ) {
        if (trail.length === REMEMBERED) break; // a node could tell of a circle
        trail.push(next);
        next = byHash.get(next.parentHash);
      }
      return trail.reverse();
    },
  };
}
