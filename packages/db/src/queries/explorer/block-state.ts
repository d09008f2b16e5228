import type { BlockState } from "@sixtwo/domain";
import { type RawBuilder, sql } from "kysely";
import { terminalKinds } from "./account-kinds.ts";

/**
 * The state of block `b` whose holder is account `h`: the domain's `blockState`, so that PostgreSQL
 * can filter and add up by it. A test holds the two together.
 */
export const blockStateColumn: RawBuilder<unknown> = sql`
  case
    when b.terminal or h.kind in (${terminalKinds})
      then case when h.kind = 'ndc-use' then 'used' else 'cancelled' end
    when b.first_transferred then 'first-transferred'
    when b.authorization_id is null then 'mitigation-outcome'
    else 'authorized'
  end`;

/**
 * True of block `b` with holder `h` in one of the states. Use is told by the holder alone, so that the
 * accounts it is in lead to what is used, however rare that is.
 */
export function inStates(states: readonly BlockState[]): RawBuilder<boolean> {
  const isUseOnly = states.length > 0 && states.every((state) => state === "used");
  return isUseOnly ? sql`h.kind = 'ndc-use'` : sql`${blockStateColumn} = any(${states}::text[])`;
}
