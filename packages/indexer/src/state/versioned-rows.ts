import { STILL_VALID, type Versioned } from "@sixtwo/db";
import type { KeyOf, RowOf, VersionChanges, VersionedName } from "@sixtwo/db/mirror";

/** What a row says, apart from when it holds. */
export type Content<Row> = Omit<Row, keyof Versioned>;

/** The present rows of one table, and what became of them since they were loaded. */
export type VersionedRows<Name extends VersionedName> = {
  /** The row as it now is; undefined for a thing that is not there. */
  get(key: KeyOf<Name>): RowOf<Name> | undefined;
  /** Every row that is loaded or new, as it now is. */
  all(): readonly RowOf<Name>[];
  /** Gives a thing its state from a chain block on; a second change in that chain block replaces the first. */
  put(key: KeyOf<Name>, content: Content<RowOf<Name>>, from: bigint): void;
  /** The thing is no more from a chain block on. */
  end(key: KeyOf<Name>, at: bigint): void;
  changes(): VersionChanges<Name>;
};

type Entry<Row> = { readonly stored: boolean; readonly row: Row };

/** Rows in memory, so that a reducer neither waits nor writes: the changes go to the database at once. */
export function createVersionedRows<Name extends VersionedName>(
  keyOf: (row: RowOf<Name>) => KeyOf<Name>,
  loaded: readonly RowOf<Name>[],
): VersionedRows<Name> {
  type Row = RowOf<Name>;
  const live = new Map<KeyOf<Name>, Entry<Row>>();
  const closed: { key: KeyOf<Name>; validTo: bigint }[] = [];
  const past: Row[] = [];
  for (const row of loaded) live.set(keyOf(row), { stored: true, row });

  function end(key: KeyOf<Name>, at: bigint): void {
    const entry = live.get(key);
    if (entry === undefined) return;
    live.delete(key);
    if (entry.stored) closed.push({ key, validTo: at });
    // A row of one and the same chain block never held for a reader: it leaves no trace.
    else if (entry.row.valid_from < at) past.push({ ...entry.row, valid_to: at });
  }

  return {
    get: (key) => live.get(key)?.row,
    all: () => [...live.values()].map(({ row }) => row),
    end,
    put(key, content, from) {
      end(key, from);
      const row = { ...content, valid_from: from, valid_to: STILL_VALID } as Row; // content and validity are the whole row
      live.set(key, { stored: false, row });
    },
    changes() {
      const added = [...live.values()].filter(({ stored }) => !stored).map(({ row }) => row);
      return { closed, added: [...past, ...added] };
    },
  };
}
