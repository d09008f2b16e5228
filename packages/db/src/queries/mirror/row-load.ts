import { type Column, type CopyBuffer, createCopyBuffer } from "../../copy/copy-buffer.ts";
import type { Db } from "../../database.ts";
import type { ChainBlockRow } from "../../schema/ledger.ts";
import { columnsOf, copyInto, namedIn, type OnConflict } from "./insert-rows.ts";
import { ON_CONFLICT, RECORD_NAMES, type RecordTables } from "./record-events.ts";
import { VERSIONED_NAMES, type VersionedTables } from "./versioned-table.ts";

type LoadedRows = RecordTables & {
  readonly [Name in keyof VersionedTables]: VersionedTables[Name]["row"];
} & { readonly chain_blocks: ChainBlockRow };

type LoadedName = keyof LoadedRows;

/** Rows of a backfill on their way into the mirror: bytes from the moment they are added. */
export type RowLoad = {
  /** Takes rows in, which nobody has to keep from then on. */
  add<Name extends LoadedName>(name: Name, rows: readonly LoadedRows[Name][]): void;
  /** How many bytes wait to be stored. */
  weight(): number;
  /** Stores what waits for one table, for each table for which so many bytes do. */
  store(db: Db, leastBytes: number): Promise<void>;
};

type Waiting = { readonly columns: readonly Column[]; readonly buffer: CopyBuffer };

const NAMES: readonly LoadedName[] = [...RECORD_NAMES, ...VERSIONED_NAMES, "chain_blocks"];

/** Begins to load rows, none of them added yet. */
export async function beginRowLoad(db: Db): Promise<RowLoad> {
  const columns = await columnsOf(db, NAMES.map(tableOf));
  const waiting = new Map<LoadedName, Waiting>();

  function waitingFor(name: LoadedName, row: object): Waiting {
    const known = waiting.get(name);
    if (known !== undefined) return known;
    const named = namedIn(row, columns.get(tableOf(name)) ?? []);
    const made = { columns: named, buffer: createCopyBuffer(named) };
    waiting.set(name, made);
    return made;
  }

  return {
    add(name, rows) {
      const [first] = rows;
      if (first !== undefined) waitingFor(name, first).buffer.add(rows);
    },
    weight: () => [...waiting.values()].reduce((sum, { buffer }) => sum + buffer.weight(), 0),
    async store(db, leastBytes) {
      for (const [name, { columns, buffer }] of waiting) {
        if (buffer.weight() === 0 || buffer.weight() < leastBytes) continue;
        const into = { table: tableOf(name), columns, onConflict: onConflict(name) };
        await copyInto(db, { ...into, bytes: buffer.take() });
      }
    },
  };
}

function tableOf(name: LoadedName): `ledger.${LoadedName}` {
  return `ledger.${name}`;
}

/** A version and a chain block are never written twice. */
function onConflict(name: LoadedName): OnConflict {
  return name in ON_CONFLICT ? ON_CONFLICT[name as keyof typeof ON_CONFLICT] : "fail"; // one of its names
}
