import { checkValue } from "./check-value.ts";
import type { FieldModel, FieldModels } from "./field-model.ts";
import type { Picklists, Row } from "./node-state.ts";

type Rules = { readonly fields: FieldModels; readonly picklists: Picklists };

/** The complaints about a body, in joi's words and order; empty when there is none. */
export function checkBody(body: Row, { fields, picklists }: Rules): readonly string[] {
  const complaints = Object.entries(fields).flatMap(([name, model]) => {
    const complaint = checkField(name, { model, body, picklists });
    return complaint === null ? [] : [complaint];
  });
  const strangers = Object.keys(body).filter((name) => !(name in fields));
  return [...complaints, ...strangers.map((name) => `"${name}" is not allowed`)];
}

type Given = { readonly model: FieldModel; readonly body: Row; readonly picklists: Picklists };

function checkField(name: string, { model, body, picklists }: Given): string | null {
  const value = body[name];
  if (value === undefined) return model.required ? `"${name}" is required` : null;
  if (value === null) return model.required ? `"${name}" must be ${article(model)}` : null;
  return (
    checkValue(name, model, value) ??
    checkListed(name, { value, allowed: picklists[model.picklist ?? ""] }) ??
    checkOrder(name, { model, body })
  );
}

function article({ type }: FieldModel): string {
  if (type === "list") return "an array";
  if (type === "date") return "a valid date";
  return type === "number" || type === "integer" || type === "year" ? "a number" : "a string";
}

type Listed = { readonly value: unknown; readonly allowed: readonly string[] | undefined };

function checkListed(name: string, { value, allowed }: Listed): string | null {
  if (allowed === undefined) return null;
  const unknown = [value].flat().find((each) => !allowed.includes(String(each)));
  if (unknown === undefined) return null;
  const options = allowed.join(", ");
  return `${name} does not include a valid option. Valid options are: ${options}. Instead got '${unknown}'`;
}

function checkOrder(name: string, { model, body }: Omit<Given, "picklists">): string | null {
  const other = model.after ?? model.notBefore;
  if (other === undefined || body[other] === undefined) return null;
  const gap = Date.parse(String(body[name])) - Date.parse(String(body[other]));
  if (gap > 0 || (gap === 0 && model.after === undefined)) return null;
  const than = model.after === undefined ? "greater than or equal to" : "greater than";
  return `"${name}" must be ${than} "ref:${other}"`;
}
