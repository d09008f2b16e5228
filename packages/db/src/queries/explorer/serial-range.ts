import type { RegistryCode } from "@sixtwo/domain";
import { type RawBuilder, sql } from "kysely";

/** Consecutive serials of one registry; both ends are included. */
export type SerialRange = {
  readonly registry: RegistryCode;
  readonly first: bigint;
  readonly last: bigint;
};

/**
 * True of a row, by the alias of its table, on any serial of the range. No row reaches over its batch, so
 * that none begins before the batch of the range's first serial: an index finds the few that are left.
 */
export function onSerials(
  alias: string,
  range: Readonly<Record<keyof SerialRange, RawBuilder<unknown>>>,
) {
  const [registry, first, last] = ["registry", "first_serial", "last_serial"].map((column) =>
    sql.ref(`${alias}.${column}`),
  );
  return sql<boolean>`${registry} = ${range.registry} and ${last} >= ${range.first}
    and ${first} <= ${range.last} and ${first} >= coalesce((
      select i.first_serial from ledger.batches i
      where i.registry = ${range.registry} and i.first_serial <= ${range.first}
      order by i.first_serial desc limit 1), 0)`;
}

/** The range as it stands in a query. */
export function rangeValues({ registry, first, last }: SerialRange) {
  return { registry: sql`${registry}`, first: sql`${first}::bigint`, last: sql`${last}::bigint` };
}

/** The ranges as table `k`, each with its position, from 1. */
export function rangeTable(ranges: readonly SerialRange[]): RawBuilder<unknown> {
  return sql`unnest(
    ${ranges.map(({ registry }) => registry)}::text[],
    ${ranges.map(({ first }) => String(first))}::bigint[],
    ${ranges.map(({ last }) => String(last))}::bigint[]
  ) with ordinality k (registry, first, last, position)`;
}
