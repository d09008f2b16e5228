import type {
  Address,
  ApproachCode,
  BlockState,
  MetricCode,
  PartyCode,
  RegistryCode,
} from "@sixtwo/domain";
import { sql } from "kysely";
import { inStates } from "./block-state.ts";
import { issuedConditions } from "./issued-blocks.ts";
import { plainText } from "./plain-text.ts";
import { onSerials, rangeValues, type SerialRange } from "./serial-range.ts";
import { type Condition, given, underApproach } from "./where.ts";

/** Which blocks; a field that is null or left out does not matter. */
export type BlockFilter = {
  /** The host Party. */
  readonly party?: PartyCode | null;
  readonly registry?: RegistryCode | null;
  readonly vintage?: number | null;
  readonly metric?: MetricCode | null;
  readonly states?: readonly BlockState[] | null;
  readonly holder?: Address | null;
  readonly holderParty?: PartyCode | null;
  readonly approach?: ApproachCode | null;
  readonly authorizationId?: number | null;
  /** The activity's id, which the chain takes only once. */
  readonly activity?: string | null;
  readonly locked?: boolean | null;
  readonly frozen?: boolean | null;
  /** Blocks with a serial in the range. */
  readonly serials?: SerialRange | null;
};

/** The conditions on block `b`, its holder `h` and its authorization `t`. */
export function blockConditions(filter: BlockFilter): readonly Condition[] {
  return [
    ...issuedConditions(filter),
    given(filter.states, inStates),
    given(filter.holder, (holder) => sql`b.holder = ${holder}`),
    given(filter.holderParty, (party) => sql`h.party = ${party}`),
    given(filter.approach, (approach) => underApproach(sql`b.authorization_id`, approach)),
    given(filter.authorizationId, (id) => sql`b.authorization_id = ${id}::int`),
    given(filter.locked, (locked) => (locked ? sql`b.locked` : sql`not b.locked`)),
    given(filter.frozen, (frozen) => (frozen ? sql`b.frozen` : sql`not b.frozen`)),
    given(filter.serials, (range) => {
      // Of the blocks that ever had one of the serials, those that have one now.
      const { first, last } = rangeValues(range);
      return sql`b.first_serial <= ${last} and b.last_serial >= ${first} and b.block_id = any(array(
        select s.block_id from ledger.blocks s where ${onSerials("s", rangeValues(range))}))`;
    }),
    given(filter.activity, (activity) => {
      return sql`exists (
        select 1 from ledger.batches a where a.registry = b.registry and a.batch = b.batch
          and a.activity = ${plainText(activity)})`;
    }),
  ];
}
