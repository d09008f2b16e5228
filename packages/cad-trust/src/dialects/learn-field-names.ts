import type { Dialect } from "../dialects.ts";
import { nodeField } from "../dialects.ts";
import type { TableName } from "../model/insert-order.ts";
import { conflictsOf, type FieldConflict } from "./field-conflicts.ts";

/** What a node's own words or rows say about the name of a field. */
export type LearnedField = {
  readonly table: TableName;
  readonly field: string;
  /** Null when the node has no such field. */
  readonly nodeField: string | null;
  /** What says so, for an operator. */
  readonly evidence: string;
};

/**
 * What the node's refusal of a body says about names that are in conflict: it asks for another name
 * than ours, or does not know ours. Empty when the refusal is about something else.
 */
export function learnFromRefusal(
  dialect: Dialect,
  table: TableName,
  refusal: string,
): readonly LearnedField[] {
  const asked = namesIn(refusal, /"([A-Za-z0-9]+)" is required/g);
  const unknown = namesIn(refusal, /"([A-Za-z0-9]+)" is not allowed(?! to be)/g);
  return conflictsOf(table).flatMap((conflict) => {
    const ours = nodeField(dialect, table, conflict.field);
    const wanted = conflict.names.find((name) => name !== null && name !== ours && asked.has(name));
    const name = wanted ?? (ours !== null && unknown.has(ours) ? after(conflict, ours) : undefined);
    return name === undefined ? [] : [{ ...place(conflict), nodeField: name, evidence: refusal }];
  });
}

/**
 * What the columns of a row that the node shows say about names that are in conflict. A column that
 * is not shown says nothing: a node may leave out what is empty.
 */
export function learnFromRow(
  table: TableName,
  row: Readonly<Record<string, unknown>>,
): readonly LearnedField[] {
  const columns = new Set(Object.keys(row).map(plain));
  return conflictsOf(table).flatMap((conflict) => {
    const shown = conflict.names.find((name) => name !== null && columns.has(plain(name)));
    if (shown === undefined) return [];
    const evidence = `A row of ${table} that the node shows.`;
    return [{ ...place(conflict), nodeField: shown, evidence }];
  });
}

/** The dialect with what was learned. */
export function withLearned(dialect: Dialect, learned: readonly LearnedField[]): Dialect {
  const fields = { ...dialect.fields };
  for (const { table, field, nodeField: name } of learned) {
    fields[table] = { ...fields[table], [field]: name };
  }
  return { ...dialect, fields };
}

function place({ table, field }: FieldConflict) {
  return { table, field };
}

/** The name to try after one that the node does not know; the last resort is to leave it out. */
function after({ names }: FieldConflict, refused: string): string | null {
  const rest = names.slice(names.indexOf(refused) + 1);
  return rest[0] ?? null;
}

function namesIn(text: string, pattern: RegExp): ReadonlySet<string> {
  return new Set([...text.matchAll(pattern)].map(([, name = ""]) => name));
}

function plain(name: string): string {
  return name.replaceAll("_", "").toLowerCase();
}
