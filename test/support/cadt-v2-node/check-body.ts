import { type FieldModel, type TableName, tableModel } from "@sixtwo/cad-trust";
import { committedRow, type NodeState, type Row } from "./node-state.ts";

/** The node's first complaint about a body, in its own words, or null. */
export function checkBody(state: NodeState, table: TableName, body: Row): string | null {
  const { fields } = tableModel(table);
  for (const [name, model] of Object.entries(fields)) {
    const complaint = checkField(state, name, { model, value: body[name] });
    if (complaint !== null) return complaint;
  }
  const extra = Object.keys(body).find((name) => !(name in fields));
  return extra === undefined ? null : `"${extra}" is not allowed`;
}

type Given = { readonly model: FieldModel; readonly value: unknown };

function checkField(state: NodeState, name: string, { model, value }: Given): string | null {
  if (value === undefined || value === null) {
    return model.required && !model.nodeOptional ? `"${name}" is required` : null;
  }
  if (value === "") return `"${name}" is not allowed to be empty`;
  const type = checkType(name, { model, value });
  if (type !== null) return type;
  if (model.references !== undefined) return checkReference(state, name, { model, value });
  return checkValues(state, name, { model, value });
}

function checkType(name: string, { model, value }: Given): string | null {
  switch (model.type) {
    case "decimal":
    case "year":
      return Number.isFinite(Number(value)) ? null : `"${name}" must be a number`;
    case "date":
      return Number.isNaN(Date.parse(String(value))) ? `"${name}" must be a valid date` : null;
    case "uri":
      return URL.canParse(String(value))
        ? tooLong(name, model, String(value))
        : `"${name}" must be a valid uri`;
    case "list":
      return Array.isArray(value) ? null : `"${name}" must be an array`;
    default:
      return typeof value === "string" ? tooLong(name, model, value) : `"${name}" must be a string`;
  }
}

function tooLong(name: string, { maxLength }: FieldModel, value: string): string | null {
  if (maxLength === undefined || value.length <= maxLength) return null;
  return `"${name}" length must be less than or equal to ${maxLength} characters long`;
}

function checkValues(state: NodeState, name: string, { model, value }: Given): string | null {
  const allowed = state.picklists[model.picklist ?? ""];
  if (allowed === undefined) return null;
  const unknown = [value].flat().find((each) => !allowed.includes(String(each)));
  return unknown === undefined ? null : `"${name}" does not include a valid option "${unknown}"`;
}

/** A foreign key may point at a committed row or at one that is staged. */
function checkReference(state: NodeState, name: string, { model, value }: Given): string | null {
  const { references: table } = model;
  if (table === undefined) return null;
  const id = String(value);
  const staged = state.staging.some((row) => row.table === table && row.id === id && row.change);
  if (staged || committedRow(state, table, id)) return null;
  return `${name} '${id}' does not exist. Please create the ${table} first or use a valid ${name}`;
}
