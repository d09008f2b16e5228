import type { Moment } from "@sixtwo/db/explorer";
import { type GroupedLoader, groupedLoader } from "./grouped-loader.ts";

/**
 * A loader whose keys are looked up as of a moment.
 * @param load the values in the order of the keys
 */
export function atMoment<Key extends string | number | bigint, Value>(
  load: (keys: readonly Key[], moment: Moment) => Promise<readonly Value[]>,
): GroupedLoader<Moment, Key, Value> {
  return groupedLoader<Moment, Key, Value>({
    groupText: String,
    keyText: String,
    load: (moment, keys) => load(keys, moment),
  });
}

/** A loader whose values are the same at every moment. */
export function byKey<Key, Value>(
  keyText: (key: Key) => string,
  load: (keys: readonly Key[]) => Promise<readonly Value[]>,
): (key: Key) => Promise<Value> {
  const loader = groupedLoader<null, Key, Value>({
    groupText: String,
    keyText,
    load: (_, keys) => load(keys),
  });
  return (key) => loader(null, key);
}
