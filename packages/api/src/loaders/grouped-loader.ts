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
  /** Takes in a value that was read by other means, unless one is there already. */
  readonly prime: (group: Group, key: Key, value: Value) => void;
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
    JSON.stringify([grouping.groupText(group), grouping.keyText(key)]);

  const loader = new DataLoader<Wanted, Value, string>(
    async (wanted) => {
      const groups = Map.groupBy(wanted, ({ group }) => grouping.groupText(group));
      const found = new Map<string, Value>();
      await Promise.all([...groups.values()].map((members) => loadGroup(members, found)));
      return wanted.map((one) => loadedFor(found, textOf(one)));
    },
    { cacheKeyFn: textOf, maxBatchSize: LARGEST_BATCH },
  );
  return Object.assign((group: Group, key: Key) => loader.load({ group, key }), {
    prime: (group: Group, key: Key, value: Value) => void loader.prime({ group, key }, value),
  });

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
  return value === undefined ? new Error(`Nothing was loaded for ${text}.`) : value;
}
