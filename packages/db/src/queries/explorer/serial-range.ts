import type { RegistryCode } from "@sixtwo/domain";
import { type RawBuilder, sql } from "kysely";

/** Consecutive serials of one registry; both ends are included. */
export type SerialRange = {
  readonly registry: RegistryCode;
  readonly first: bigint;
  readonly last: bigint;
};

/** The ranges as table `k`, each with its position, from 1. */
export function rangeTable(ranges: readonly SerialRange[]): RawBuilder<unknown> {
  return sql`unnest(
    ${ranges.map(({ registry }) => registry)}::text[],
    ${ranges.map(({ first }) => String(first))}::bigint[],
    ${ranges.map(({ last }) => String(last))}::bigint[]
  ) with ordinality k (registry, first, last, position)`;
}
