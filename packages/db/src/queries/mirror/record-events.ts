import type { Db } from "../../database.ts";
import type {
  ActionRow,
  ActivityRow,
  BatchRow,
  EntityRow,
  RegistryRow,
} from "../../schema/ledger.ts";
import { insertInPortions } from "./insert-in-portions.ts";

/** The tables whose rows, once written, only a reorg takes away. */
export type RecordTables = {
  readonly registries: RegistryRow;
  readonly entities: EntityRow;
  readonly activities: ActivityRow;
  readonly batches: BatchRow;
  readonly actions: ActionRow;
};

export type RecordName = keyof RecordTables;

export const RECORD_NAMES: readonly RecordName[] = [
  "registries",
  "entities",
  "activities",
  "batches",
  "actions",
];

/**
 * Adds rows that stand for events. What a later rulebook opens or registers again under the same
 * number is kept as it was first recorded; an action is never recorded twice.
 */
export async function recordEvents<Name extends RecordName>(
  db: Db,
  name: Name,
  rows: readonly RecordTables[Name][],
): Promise<void> {
  const onConflict = name === "actions" ? "fail" : "keep";
  await insertInPortions(db, { table: `ledger.${name}`, rows, onConflict });
}
