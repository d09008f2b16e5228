import type { Moment } from "@sixtwo/db/explorer";
import type { MetricCode } from "@sixtwo/domain";
import { groupedLoader } from "./grouped-loader.ts";

/** What a sum is of: quantities of different metrics never mix (2/CMA.3 annex, para 9). */
export type Counted = { readonly metric: MetricCode; readonly moment: Moment };

/**
 * A loader of sums, in one metric and as of a moment.
 * @param load the sums in the order of the keys
 */
export function counted<Key, Value>(
  keyText: (key: Key) => string,
  load: (keys: readonly Key[], counted: Counted) => Promise<readonly Value[]>,
): (counted: Counted, key: Key) => Promise<Value> {
  return groupedLoader<Counted, Key, Value>({
    groupText: ({ metric, moment }) => `${metric} ${moment}`,
    keyText,
    load: (group, keys) => load(keys, group),
  });
}
