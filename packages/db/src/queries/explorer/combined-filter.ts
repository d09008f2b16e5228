import { type RawBuilder, sql } from "kysely";
import { allOf, type Condition, given } from "./where.ts";

/** A filter, and others that count together with it. */
export type Combined<Own> = Own & {
  /** All of them must hold as well. */
  readonly and?: readonly Combined<Own>[] | null;
  /** One of them must hold as well; of none, none does. */
  readonly or?: readonly Combined<Own>[] | null;
};

/** The conditions of a filter with all that it is combined with. */
export function combinedConditions<Own>(
  filter: Combined<Own>,
  conditionsOf: (own: Own) => readonly Condition[],
): readonly Condition[] {
  const whole = (part: Combined<Own>): RawBuilder<unknown> =>
    sql`(${allOf(combinedConditions(part, conditionsOf))})`;
  return [
    ...conditionsOf(filter),
    given(filter.and, (parts) => allOf(parts.map(whole))),
    given(filter.or, (parts) =>
      parts.length === 0 ? sql`false` : sql`(${sql.join(parts.map(whole), sql` or `)})`,
    ),
  ];
}
