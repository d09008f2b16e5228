import type { ApproachCode, PartyCode } from "@sixtwo/domain";
import { type RawBuilder, sql } from "kysely";

/** A Party's own part in a cooperative approach. */
export type ApproachKey = { readonly party: PartyCode; readonly approach: ApproachCode };

/** The keys as table `k`, each with its place, from 1. */
export function approachKeyTable(keys: readonly ApproachKey[]): RawBuilder<unknown> {
  return sql`unnest(
    ${keys.map(({ party }) => party)}::text[],
    ${keys.map(({ approach }) => approach)}::text[]
  ) with ordinality k (party, approach, position)`;
}
