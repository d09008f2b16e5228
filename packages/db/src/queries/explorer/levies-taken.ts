import type { BlockId, MetricCode, PartyCode, RegistryCode, Tonnes } from "@sixtwo/domain";
import { sql } from "kysely";
import type { Db } from "../../database.ts";
import type { LevyKind } from "../../schema/approaches.ts";
import type { Hash } from "../../schema/versioned.ts";
import type { ApproachKey } from "./approach-key.ts";
import { countRows, type Listing, type ListRequest, listRows } from "./listing.ts";
import { heldAt, type Moment, recordedAt } from "./moment.ts";
import type { Page } from "./page.ts";
import { onSerials, rangeTable, type SerialRange } from "./serial-range.ts";
import { allOf, type Condition, given } from "./where.ts";

type Deps = { readonly db: Db };

/** Serials that were set aside on coming under an authorization. */
export type ExplorerLevyTaken = {
  readonly chainBlock: bigint;
  readonly logIndex: bigint;
  readonly kind: LevyKind;
  /** Hundredths of a percent, as it was then. */
  readonly rate: number;
  readonly blockId: BlockId;
  readonly registry: RegistryCode;
  readonly party: PartyCode;
  readonly vintage: number;
  readonly metric: MetricCode;
  readonly firstSerial: bigint;
  readonly lastSerial: bigint;
  /** In the metric. */
  readonly quantity: Tonnes;
  readonly authorizationId: number;
  readonly approach: ApproachKey["approach"];
  readonly at: Date;
  readonly transaction: Hash;
};

/** Which of them; a field that is null or left out does not matter. */
export type LevyTakenFilter = {
  readonly party?: PartyCode | null;
  readonly approach?: ApproachKey["approach"] | null;
  readonly authorizationId?: number | null;
  readonly kinds?: readonly LevyKind[] | null;
  readonly metric?: MetricCode | null;
};

/** In the order in which the chain recorded them. */
export const LEVY_TAKEN_ORDERS = ["recorded"] as const;

export type LevyTakenOrder = (typeof LEVY_TAKEN_ORDERS)[number];

// The approach of an authorization never changes, so its live row serves every moment.
const FROM = sql`
  ledger.levies_taken x
  join ledger.authorizations t
    on t.authorization_id = x.authorization_id and ${heldAt("t", null)}`;

const COLUMNS = sql`
  x.chain_block as "chainBlock", x.log_index as "logIndex", x.kind, x.rate,
  x.block_id as "blockId", x.registry, x.party, x.vintage, x.metric,
  x.first_serial as "firstSerial", x.last_serial as "lastSerial", x.quantity,
  x.authorization_id as "authorizationId", t.approach, x.taken_at as "at",
  x.tx_hash as "transaction"`;

export const LEVY_TAKEN_LIST: Listing<ExplorerLevyTaken, LevyTakenFilter, LevyTakenOrder> = {
  name: "leviesTaken",
  rows: (moment, conditions) => sql`
    select ${COLUMNS} from ${FROM} where ${allOf([recordedAt("x", moment), ...conditions])}`,
  conditions: takenConditions,
  sortings: {
    recorded: {
      by: [
        ["chainBlock", "bigint"],
        ["logIndex", "bigint"],
      ],
      direction: "desc",
    },
  },
  usual: "recorded",
};

/**
 * A page of what was set aside, newest first.
 * @throws RegistryError BAD_INPUT for a wrong page
 */
export function listLeviesTaken(
  deps: Deps,
  request: ListRequest<LevyTakenFilter, LevyTakenOrder>,
): Promise<Page<ExplorerLevyTaken>> {
  return listRows(deps, LEVY_TAKEN_LIST, request);
}

/** How many times something was set aside. */
export function countLeviesTaken(
  deps: Deps,
  request: Pick<ListRequest<LevyTakenFilter, LevyTakenOrder>, "filter" | "moment">,
): Promise<number> {
  return countRows(deps, LEVY_TAKEN_LIST, request);
}

/** For each range, what was set aside of its serials, oldest first, in one query. */
export async function listLeviesTakenOfRanges(
  { db }: Deps,
  { ranges, moment }: { readonly ranges: readonly SerialRange[]; readonly moment: Moment },
): Promise<readonly (readonly ExplorerLevyTaken[])[]> {
  const touches = onSerials("x", {
    registry: sql`k.registry`,
    first: sql`k.first`,
    last: sql`k.last`,
  });
  const { rows } = await sql<ExplorerLevyTaken & { readonly position: bigint }>`
    select k.position, ${COLUMNS} from ${rangeTable(ranges)}
    join (${FROM}) on ${allOf([touches, recordedAt("x", moment)])}
    order by x.chain_block, x.log_index`.execute(db);
  const byRange = Map.groupBy(rows, ({ position }) => position);
  return ranges.map((_, at) => byRange.get(BigInt(at + 1)) ?? []);
}

function takenConditions(filter: LevyTakenFilter): readonly Condition[] {
  return [
    given(filter.party, (party) => sql`x.party = ${party}`),
    given(filter.approach, (approach) => sql`t.approach = ${approach}`),
    given(filter.authorizationId, (id) => sql`x.authorization_id = ${id}::int`),
    given(filter.kinds, (kinds) => sql`x.kind = any(${kinds}::text[])`),
    given(filter.metric, (metric) => sql`x.metric = ${metric}::int`),
  ];
}
