import type { Picklists } from "./picklists.ts";

/** The values that a node allows, as far as is known by now. */
export type PicklistBook = {
  readonly lists: () => Promise<Picklists>;
  /** Asks the node anew, at most once in a cycle; true when its lists have changed. */
  readonly renew: () => Promise<boolean>;
};

/** Lists that never change, such as the shipped ones. */
export function fixedPicklists(lists: Picklists): PicklistBook {
  return { lists: async () => lists, renew: async () => false };
}
