import { type RawBuilder, sql } from "kysely";
import { STILL_VALID } from "../../schema/versioned.ts";

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

/**
 * True of an authorization's number that stands under an approach. An approach never changes, so the live
 * rows tell it at every moment.
 */
export function underApproach(number: RawBuilder<unknown>, approach: string): RawBuilder<boolean> {
  return sql`${number} = any(array(
    select o.authorization_id from ledger.authorizations o
    where o.approach = ${approach} and o.valid_to = ${sql.lit(STILL_VALID)}))`;
}
