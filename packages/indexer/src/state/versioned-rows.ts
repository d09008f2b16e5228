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
  /**
   * Changes some columns of a thing that is there, as `put` would.
   * @returns false when it is not there
   */
  change(key: KeyOf<Name>, change: Partial<Content<RowOf<Name>>>, from: bigint): boolean;
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

/** A present row: whether the database has it, and whether it changed since rows were last forgotten. */
type Entry<Row> = { row: Row; stored: boolean; isRecent: boolean };

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
  const live = new Map<Key, Entry<Row>>();
  const changed = new Set<Entry<Row>>(); // those that are not stored, the last change last
  const gone = new Set<Key>(); // things that are no more, though the database still has a present row of them
  let closed: ClosedVersion<Name>[] = [];
  let past: Row[] = [];
  let isWhole = options.isWhole;

  /** What becomes of a row that holds no more. */
  function keepPast(key: Key, { row, stored }: Entry<Row>, at: bigint): void {
    if (stored) closed.push({ key, validFrom: row.valid_from, validTo: at });
    // A row of one and the same chain block never held for a reader: it leaves no trace.
    else if (row.valid_from < at) past.push(endedAt(row, at));
  }

  function begin(key: Key, entry: Entry<Row> | undefined, row: Row): void {
    if (entry === undefined) {
      const made = { row, stored: false, isRecent: true };
      live.set(key, made);
      changed.add(made);
      return;
    }
    keepPast(key, entry, row.valid_from);
    Object.assign(entry, { row, stored: false, isRecent: true });
    changed.delete(entry); // to be the last of them: an index likes rows in the order of their beginning
    changed.add(entry);
  }

  return {
    get: (key) => live.get(key)?.row,
    all: () => [...live.values()].map(({ row }) => row),
    end(key, at) {
      const entry = live.get(key);
      if (entry === undefined) return;
      live.delete(key);
      changed.delete(entry);
      gone.add(key);
      keepPast(key, entry, at);
    },
    put: (key, content, from) =>
      begin(key, live.get(key), { ...content, valid_from: from, valid_to: STILL_VALID } as Row), // content and validity are the whole row
    change(key, change, from) {
      const entry = live.get(key);
      if (entry === undefined) return false;
      begin(key, entry, { ...entry.row, ...change, valid_from: from, valid_to: STILL_VALID });
      return true;
    },
    isWhole: () => isWhole,
    unknown: (keys) =>
      isWhole ? [] : [...new Set(keys)].filter((key) => !live.has(key) && !gone.has(key)),
    learn(rows) {
      for (const row of rows) {
        const key = options.keyOf(row);
        if (live.has(key) || gone.has(key)) continue;
        live.set(key, { row, stored: true, isRecent: true });
      }
    },
    pending: () => changed.size + closed.length + past.length,
    takeFinished() {
      const changes = { closed: [], added: past };
      past = [];
      return changes;
    },
    takeChanges() {
      const changes = { closed, added: [...past, ...settle(changed)] };
      changed.clear();
      gone.clear();
      closed = [];
      past = [];
      if (forgetOldest(live, options.remembered)) isWhole = false;
      return changes;
    },
  };
}

/** The row itself, which nobody else has any more: a backfill ends very many of them. */
function endedAt<Row extends Versioned>(row: Row, at: bigint): Row {
  return Object.assign(row, { valid_to: at });
}

/** Counts the changed rows as stored, and gives them. */
function settle<Row>(changed: ReadonlySet<Entry<Row>>): readonly Row[] {
  const rows: Row[] = [];
  for (const entry of changed) {
    entry.stored = true;
    rows.push(entry.row);
  }
  return rows;
}

/**
 * Forgets as many as are too many, first those that did not change since the last time.
 * @returns whether it had to forget any
 */
function forgetOldest<Key, Row>(live: Map<Key, Entry<Row>>, remembered: number): boolean {
  const isTooMuch = live.size > remembered;
  for (const [key, entry] of live) {
    if (live.size <= remembered) break;
    live.delete(key);
    if (!entry.isRecent) continue;
    entry.isRecent = false;
    live.set(key, entry); // at the end, where it is met again if the others do not suffice
  }
  return isTooMuch;
}
