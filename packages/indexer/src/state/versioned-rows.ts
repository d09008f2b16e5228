import { STILL_VALID, type Versioned } from "@sixtwo/db";
import type { ClosedVersion, KeyOf, RowOf, VersionChanges, VersionedName } from "@sixtwo/db/mirror";

/** What a row says, apart from when it holds. */
export type Content<Row> = Omit<Row, keyof Versioned>;

/** Present rows of one table, and what became of them since they were last stored. */
export type VersionedRows<Name extends VersionedName> = {
  /** The row as it now is; undefined for a thing that is not there. */
  get(key: KeyOf<Name>): RowOf<Name> | undefined;
  /** Every row that is known, as it now is. */
  all(): readonly RowOf<Name>[];
  /** Gives a thing its state from a chain block on; a second change in that chain block replaces the first. */
  put(key: KeyOf<Name>, content: Content<RowOf<Name>>, from: bigint): void;
  /** Changes some columns of a thing that is there, as `put` would. */
  change(key: KeyOf<Name>, change: Partial<Content<RowOf<Name>>>, from: bigint): void;
  /** The thing is no more from a chain block on. */
  end(key: KeyOf<Name>, at: bigint): void;
  /** Those of the keys whose rows, if any, are in the database only. */
  unknown(keys: Iterable<KeyOf<Name>>): readonly KeyOf<Name>[];
  /** True as long as what is not here is nowhere. */
  isWhole(): boolean;
  /** Takes rows up that the database has. */
  learn(rows: readonly RowOf<Name>[]): void;
  /** How many changes are not taken yet. */
  pending(): number;
  /** Rows that hold no more, and so will not change again; from then on they count as stored. */
  takeFinished(): VersionChanges<Name>;
  /**
   * All that is to be stored; from then on it counts as stored. Forgets what was not changed for longest,
   * where there is too much.
   */
  takeChanges(): VersionChanges<Name>;
};

type Entry<Row> = { stored: boolean; row: Row };

export type VersionedRowsOptions<Name extends VersionedName> = {
  readonly keyOf: (row: RowOf<Name>) => KeyOf<Name>;
  /** True when the table is empty, so that what is not here is nowhere. */
  readonly isWhole: boolean;
  /** How many rows to remember at most from one storing to the next. */
  readonly remembered: number;
};

/** Rows in memory, so that a reducer neither waits nor writes: the changes go to the database at once. */
export function createVersionedRows<Name extends VersionedName>(
  options: VersionedRowsOptions<Name>,
): VersionedRows<Name> {
  type Key = KeyOf<Name>;
  type Row = RowOf<Name>;
  const live = new Map<Key, Entry<Row>>(); // the least recently changed in front
  const changed = new Set<Key>();
  let closed: ClosedVersion<Name>[] = [];
  let past: Row[] = [];
  let isWhole = options.isWhole;

  function end(key: Key, at: bigint): void {
    const entry = live.get(key);
    if (entry === undefined) return;
    live.delete(key);
    changed.delete(key);
    const { stored, row } = entry;
    if (stored) closed.push({ key, validFrom: row.valid_from, validTo: at });
    // A row of one and the same chain block never held for a reader: it leaves no trace.
    else if (row.valid_from < at) past.push({ ...row, valid_to: at });
  }

  function begin(key: Key, row: Row): void {
    const entry = live.get(key);
    if (entry !== undefined && !entry.stored && entry.row.valid_from === row.valid_from) {
      entry.row = row; // changed again in one chain block: its place among the changed stays
      return;
    }
    end(key, row.valid_from);
    live.set(key, { stored: false, row });
    changed.add(key);
  }

  return {
    get: (key) => live.get(key)?.row,
    all: () => [...live.values()].map(({ row }) => row),
    end,
    put: (key, content, from) =>
      begin(key, { ...content, valid_from: from, valid_to: STILL_VALID } as Row), // content and validity are the whole row
    change(key, change, from) {
      const row = live.get(key)?.row;
      begin(key, { ...row, ...change, valid_from: from, valid_to: STILL_VALID } as Row); // of a row that is there
    },
    isWhole: () => isWhole,
    unknown: (keys) => (isWhole ? [] : [...new Set(keys)].filter((key) => !live.has(key))),
    learn(rows) {
      for (const row of rows) {
        const key = options.keyOf(row);
        if (!live.has(key)) live.set(key, { stored: true, row });
      }
    },
    pending: () => changed.size + closed.length + past.length,
    takeFinished() {
      const changes = { closed: [], added: past };
      past = [];
      return changes;
    },
    takeChanges() {
      const changes = { closed, added: [...past, ...settle(live, changed)] };
      changed.clear();
      closed = [];
      past = [];
      if (forgetOldest(live, options.remembered)) isWhole = false;
      return changes;
    },
  };
}

/** Counts the changed rows as stored, and gives them. */
function settle<Key, Row>(live: Map<Key, Entry<Row>>, changed: ReadonlySet<Key>): readonly Row[] {
  const rows: Row[] = [];
  for (const key of changed) {
    const entry = live.get(key);
    if (entry === undefined) continue;
    entry.stored = true;
    rows.push(entry.row);
  }
  return rows;
}

/** @returns whether it had to forget any */
function forgetOldest<Key>(live: Map<Key, unknown>, remembered: number): boolean {
  const isTooMuch = live.size > remembered;
  for (const key of live.keys()) {
    if (live.size <= remembered) break;
    live.delete(key);
  }
  return isTooMuch;
}
