import type { Address, MetricCode } from "@sixtwo/domain";
import { sql } from "kysely";
import type { Db } from "../../database.ts";
import type { LevyKind } from "../../schema/approaches.ts";
import { type ApproachKey, approachKeyTable } from "./approach-key.ts";
import { heldAt, type Moment, recordedAt } from "./moment.ts";
import { allOf } from "./where.ts";

type Deps = { readonly db: Db };

export type LevyKey = ApproachKey & { readonly kind: LevyKind };

/** What an approach sets aside of each quantity that comes under it. */
export type ExplorerLevy = LevyKey & {
  /** Hundredths of a percent. */
  readonly rate: number;
  /** Null for OMGE, which goes to the approach's cancellation account. */
  readonly account: Address | null;
  readonly setAt: Date;
};

/** The levies of the approaches with these keys, by kind. */
export async function findLevies(
  { db }: Deps,
  { keys, moment }: { readonly keys: readonly ApproachKey[]; readonly moment: Moment },
): Promise<readonly ExplorerLevy[]> {
  const { rows } = await sql<ExplorerLevy>`
    select l.party, l.approach, l.kind, l.rate, l.account, l.set_at as "setAt"
    from ledger.levies l
    join ${approachKeyTable(keys)} on k.party = l.party and k.approach = l.approach
    where ${heldAt("l", moment)} order by l.kind`.execute(db);
  return rows;
}

/** What each levy has taken so far in a metric, under whatever rates, in the order of the keys. */
export async function sumLeviesTaken(
  { db }: Deps,
  {
    keys,
    metric,
    moment,
  }: {
    readonly keys: readonly LevyKey[];
    readonly metric: MetricCode;
    readonly moment: Moment;
  },
): Promise<readonly bigint[]> {
  const taken = sql`x.metric = ${metric}::int and x.kind = q.kind`;
  const { rows } = await sql<{ readonly quantity: bigint }>`
    select coalesce(sum(x.quantity), 0) as quantity
    from ${approachKeyTable(keys)}
    join unnest(${keys.map(({ kind }) => kind)}::text[]) with ordinality q (kind, position)
      using (position)
    left join ledger.authorizations t
      on t.party = k.party and t.approach = k.approach and ${heldAt("t", null)}
    left join ledger.levies_taken x
      on ${allOf([sql`x.authorization_id = t.authorization_id`, taken, recordedAt("x", moment)])}
    group by position order by position`.execute(db);
  return rows.map(({ quantity }) => quantity);
}
