import DataLoader from "dataloader";

const LARGEST_BATCH = 500;

type Grouping<Group, Key, Value> = {
  /** Equal groups have equal texts; one query serves a whole group. */
  readonly groupText: (group: Group) => string;
  /** Equal keys have equal texts. */
  readonly keyText: (key: Key) => string;
  /** The values in the order of the keys. */
  readonly load: (group: Group, keys: readonly Key[]) => Promise<readonly Value[]>;
};

/** Loads by group and key. */
export type GroupedLoader<Group, Key, Value> = ((group: Group, key: Key) => Promise<Value>) & {
  /** Takes in a value that was read by other means. */
  readonly prime: (group: Group, key: Key, value: Value) => void;
  /** A value that was taken in; undefined when it is to be loaded. */
  readonly primed: (group: Group, key: Key) => Value | undefined;
};

/**
 * Collects what the resolvers of one request ask for at the same time, and asks the database once
 * for each group of keys.
 */
export function groupedLoader<Group, Key, Value>(
  grouping: Grouping<Group, Key, Value>,
): GroupedLoader<Group, Key, Value> {
  type Wanted = { readonly group: Group; readonly key: Key };
  const textOf = ({ group, key }: Wanted): string =>
    `${grouping.groupText(group)}\0${grouping.keyText(key)}`;
  const known = new Map<string, Value>();
  let loader: DataLoader<Wanted, Value, string> | undefined;

  async function load(group: Group, key: Key): Promise<Value> {
    const wanted = { group, key };
    const value = known.get(textOf(wanted));
    if (value !== undefined) return value;
    loader ??= createLoader(); // most requests need few of all loaders
    return loader.load(wanted);
  }

  return Object.assign(load, {
    prime: (group: Group, key: Key, value: Value) => void known.set(textOf({ group, key }), value),
    primed: (group: Group, key: Key) => known.get(textOf({ group, key })),
  });

  function createLoader(): DataLoader<Wanted, Value, string> {
    return new DataLoader<Wanted, Value, string>(
      async (wanted) => {
        const groups = Map.groupBy(wanted, ({ group }) => grouping.groupText(group));
        const found = new Map<string, Value>();
        await Promise.all([...groups.values()].map((members) => loadGroup(members, found)));
        return wanted.map((one) => loadedFor(found, textOf(one)));
      },
      { cacheKeyFn: textOf, maxBatchSize: LARGEST_BATCH },
    );
  }

  async function loadGroup(members: readonly Wanted[], found: Map<string, Value>): Promise<void> {
    const [first] = members;
    if (first === undefined) return;
    const keys = members.map(({ key }) => key);
    const values = await grouping.load(first.group, keys);
    values.forEach((value, at) => {
      const member = members[at];
      if (member !== undefined) found.set(textOf(member), value);
    });
  }
}

function loadedFor<Value>(found: ReadonlyMap<string, Value>, text: string): Value | Error {
  const value = found.get(text);
  return value === undefined
    ? new Error(`Nothing was loaded for ${text.replace("\0", ", ")}.`)
    : value;
}
