import type { MetricCode } from "@sixtwo/domain";
import { type RawBuilder, sql } from "kysely";
import type { Db } from "../../database.ts";

/** What quantities count, by number. */
export type ExplorerMetric = { readonly code: MetricCode; readonly unit: string };

/** tCO2e, and every metric that has been named since, by number. */
export async function listMetrics({ db }: { readonly db: Db }): Promise<readonly ExplorerMetric[]> {
  const { rows } = await sql<ExplorerMetric>`
    select 0 as code, 'tCO2e' as unit
    union all select metric, unit from ledger.metrics order by code`.execute(db);
  return rows;
}

/** What the metric of a row counts, in words, by the alias of its table. */
export function unitOf(alias: string): RawBuilder<string> {
  return sql`coalesce((
    select m.unit from ledger.metrics m where m.metric = ${sql.ref(`${alias}.metric`)}), 'tCO2e')`;
}
