import { checkBody } from "../engine/check-body.ts";
import type { FieldModels } from "../engine/field-model.ts";
import type { Picklists, Row } from "../engine/node-state.ts";
import type { KindV1 } from "./tables.ts";

/** What a child row may carry besides its own fields. */
const CHILD_KEYS: FieldModels = { id: { type: "text" }, warehouseProjectId: { type: "text" } };

/** Joi's complaints about a record and the child rows inside it. */
export function checkRecord(
  { fields, children, primaryKey }: KindV1,
  body: Row,
  picklists: Picklists,
): readonly string[] {
  const allowed = { ...fields, [primaryKey]: { type: "text" } } as const;
  const flat = Object.fromEntries(Object.entries(body).filter(([name]) => !(name in children)));
  return [
    ...checkBody(flat, { fields: allowed, picklists }),
    ...Object.entries(children).flatMap(([name, childFields]) =>
      checkChildren(name, body[name], { fields: { ...CHILD_KEYS, ...childFields }, picklists }),
    ),
  ];
}

type Rules = { readonly fields: FieldModels; readonly picklists: Picklists };

/** `issuance` of a unit is one row, everything else is a list of at least one. */
function checkChildren(name: string, value: unknown, rules: Rules): readonly string[] {
  if (value === undefined) return [];
  if (name !== "issuance" && !Array.isArray(value)) return [`"${name}" must be an array`];
  const rows = [value].flat();
  if (rows.length === 0) return [`"${name}" must contain at least 1 items`];
  return rows.flatMap((row) =>
    typeof row === "object" && row !== null
      ? checkBody({ ...row }, rules)
      : [`"${name}" must be of type object`],
  );
}
