import type { DocumentNode } from "graphql";
import { LRUCache } from "lru-cache";

// Read, a query of 2,000 tokens takes about a megabyte: a thousand hostile ones would fill the memory.
const MOST_CHARACTERS = 200_000;
const MOST_REFUSED = 200;

/**
 * The queries that were read and checked last, and the errors of those that cannot be read. Bounded
 * by their length together, since anyone can send ever new ones.
 */
export function documentCaches() {
  return {
    documentCache: new LRUCache<string, DocumentNode>({
      maxSize: MOST_CHARACTERS,
      sizeCalculation: (_document, text) => text.length + 1,
    }),
    errorCache: new LRUCache<string, Error>({
      max: MOST_REFUSED,
      maxSize: MOST_CHARACTERS,
      sizeCalculation: (_error, text) => text.length + 1,
    }),
  };
}
