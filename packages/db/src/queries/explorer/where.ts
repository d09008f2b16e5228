import { type RawBuilder, sql } from "kysely";

/** A condition of a query; null for one that was not asked for. */
export type Condition = RawBuilder<unknown> | null;

/** All of the conditions; true when none was asked for. */
export function allOf(conditions: readonly Condition[]): RawBuilder<unknown> {
  const asked = conditions.filter((condition) => condition !== null);
  return asked.length === 0 ? sql`true` : sql.join(asked, sql` and `);
}

/** The condition of a filter's field, when the field is given. */
export function given<Value>(
  value: Value | null | undefined,
  condition: (value: Value) => RawBuilder<unknown>,
): Condition {
  return value === null || value === undefined ? null : condition(value);
}
