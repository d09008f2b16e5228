import { randomUUID } from "node:crypto";
import type { CadTrustClient } from "../client.ts";
import type { Dialect } from "../dialects.ts";
import type { TableName } from "../model/insert-order.ts";
import type { FieldModel } from "../model/table-model.ts";
import { tableModel } from "../model/tables.ts";
import type { Picklists } from "../picklists/picklists.ts";
import type { FieldValue } from "../record.ts";
import { FIELD_CONFLICTS } from "./field-conflicts.ts";
import { type LearnedField, learnFromRefusal, learnFromRow } from "./learn-field-names.ts";

type Deps = {
  readonly client: Pick<CadTrustClient, "sampleRow" | "stage" | "discardStaging">;
  readonly dialect: Dialect;
  readonly picklists: Picklists;
};

/**
 * Asks a node how it names the fields that are in conflict, before anything is staged. It looks at a
 * row of each table; where there is none, it sends a body without the field in question, which the
 * node refuses under its own name for it. Should it take such a body, that is discarded at once.
 */
export async function probeDialect(deps: Deps): Promise<readonly LearnedField[]> {
  const tables = new Set(FIELD_CONFLICTS.map(({ table }) => table));
  const learned: LearnedField[] = [];
  for (const table of tables) {
    const row = await deps.client.sampleRow(table);
    const fromRow = row === null ? [] : learnFromRow(table, row);
    learned.push(...fromRow);
    const known = new Set(fromRow.map(({ field }) => field));
    const open = FIELD_CONFLICTS.filter((each) => each.table === table && !known.has(each.field));
    for (const { field } of open) learned.push(...(await provoke(deps, table, field)));
  }
  return learned;
}

/** Only a required field can be asked for in this way: without it no node can stage the body. */
async function provoke(
  { client, dialect, picklists }: Deps,
  table: TableName,
  field: string,
): Promise<readonly LearnedField[]> {
  const { fields } = tableModel(table);
  if (fields[field]?.required !== true) return [];
  const others = Object.entries(fields).filter(
    ([name, { required }]) => required && name !== field,
  );
  const body = others.map(([name, model]) => [name, plausible(model, picklists)] as const);
  const answer = await client.stage(table, Object.fromEntries(body));
  if (!answer.ok) return learnFromRefusal(dialect, table, answer.refusal);
  await client.discardStaging(answer.stagingUuid);
  return [];
}

function plausible({ type, picklist }: FieldModel, picklists: Picklists): FieldValue {
  const [listed = "probe"] = picklists[picklist ?? ""] ?? [];
  switch (type) {
    case "decimal":
      return 1;
    case "year":
      return 2024;
    case "date":
      return "2024-01-01";
    case "uri":
      return "https://climateactiondata.org";
    case "list":
      return [listed];
    case "id":
      return randomUUID(); // points at nothing, so that the body is refused for that too
    default:
      return listed;
  }
}
