import type { FieldModel, TableModel } from "../model/table-model.ts";
import type { AnyFields } from "../record.ts";

type Received = Readonly<Record<string, unknown>>;

/**
 * The fields in which the node's row differs from ours. The node may answer a number as a text,
 * a day as a timestamp and a list as JSON text: those are the same.
 */
export function differingFields(
  model: Pick<TableModel, "fields">,
  sent: AnyFields,
  received: Received,
): readonly string[] {
  return Object.entries(model.fields)
    .filter(([field, rule]) => plain(rule, sent[field]) !== plain(rule, received[field]))
    .map(([field]) => field);
}

/** One text for all rows of a table that do not differ. */
export function sameFieldsKey(model: Pick<TableModel, "fields">, fields: Received): string {
  const rules = Object.entries(model.fields);
  return JSON.stringify(rules.map(([field, rule]) => plain(rule, fields[field])));
}

function plain(model: FieldModel, value: unknown): string {
  if (value === undefined || value === null || value === "") return "";
  switch (model.type) {
    case "decimal":
    case "year":
      return `${Number(value)}`;
    case "date":
      return String(value).slice(0, 10);
    case "list":
      return JSON.stringify(typeof value === "string" ? parsedList(value) : value);
    default:
      return String(value);
  }
}

function parsedList(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return [text]; // a node that keeps a list of one as its only text
  }
}
