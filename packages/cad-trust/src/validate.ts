import { checkField } from "./check-field.ts";
import { checkPeriods } from "./check-periods.ts";
import type { TableModel } from "./model/table-model.ts";
import { tableModel } from "./model/tables.ts";
import type { Picklists } from "./picklists/picklists.ts";
import type { Problem } from "./problem.ts";
import type { CadTrustRecord } from "./record.ts";

/**
 * What keeps a record from being published; empty when it is complete.
 * @param model how the node models the table, when not as data model 2.0.2 does
 * An incomplete record on their chain stops every subscriber's sync, so this runs before staging.
 */
export function validateRecord(
  record: CadTrustRecord,
  picklists: Picklists,
  model: TableModel = tableModel(record.table),
): readonly Problem[] {
  const values: Readonly<Record<string, unknown>> = record.fields;
  const unknown = Object.keys(values)
    .filter((field) => model.fields[field] === undefined)
    .map((field) => unknownField(record, field, values[field]));
  const wrong = Object.entries(model.fields).flatMap(([field, rule]) =>
    checkField({ field, rule, value: values[field], picklists }),
  );
  return [...unknown, ...wrong, ...checkPeriods(record.table, values)];
}

function unknownField(record: CadTrustRecord, field: string, value: unknown): Problem {
  return {
    field,
    value,
    message: `CAD Trust's table ${record.table} has no field ${field}.`,
    remedy: "Leave it out.",
  };
}
