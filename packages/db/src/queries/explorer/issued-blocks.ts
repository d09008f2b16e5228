import {
  blockIdsOf,
  type Issuer,
  type MetricCode,
  type PartyCode,
  type RegistryCode,
  TCO2E,
} from "@sixtwo/domain";
import { sql } from "kysely";
import { allOf, type Condition, given } from "./where.ts";

/** Where, when and in what blocks were issued; a field that is null or left out does not matter. */
type Issued = {
  readonly party?: PartyCode | null | undefined;
  readonly registry?: RegistryCode | null | undefined;
  readonly vintage?: number | null | undefined;
  readonly metric?: MetricCode | null | undefined;
};

/** Above every block id. */
const BEYOND = 2n ** 176n;

/**
 * The conditions on block `b`. Ids begin with metric, registry and vintage: said as a range of ids, an
 * index reads a page from where it begins, however many blocks others have.
 */
export function issuedConditions(issued: Issued): readonly Condition[] {
  const issuer = issuerOf(issued);
  if (issuer === null) return columnConditions(issued);
  const { metric = null } = issued;
  const { from, below } = blockIdsOf(issuer, metric ?? TCO2E);
  const isLater = sql`b.block_id >= ${from}::numeric`;
  const left = allOf(columnConditions(metric === null ? issued : withoutIssuer(issued)));
  if (metric !== null) return [sql`${isLater} and b.block_id < ${below}::numeric`, left];
  // tCO2e is the first metric. As long as no other one has been named, there is nothing behind the range.
  return [
    sql`${isLater} and b.block_id < (
      select case when exists (select from ledger.metrics)
        then ${BEYOND}::numeric else ${below}::numeric end)`,
    sql`case when b.block_id < ${below}::numeric
      then ${allOf(columnConditions(withoutIssuer(issued)))} else ${left} end`,
  ];
}

function issuerOf({ registry, party, vintage }: Issued): Issuer | null {
  if (registry != null) return { registry, vintage: vintage ?? null };
  return party == null ? null : { party };
}

/** What a range of ids does not say by itself. */
function withoutIssuer({ registry, party, vintage }: Issued): Issued {
  return registry == null ? { vintage } : { party };
}

function columnConditions({ party, registry, vintage, metric }: Issued): readonly Condition[] {
  return [
    given(party, (code) => sql`b.party = ${code}`),
    given(registry, (code) => sql`b.registry = ${code}`),
    // The cast keeps a year that no smallint holds a matter of finding nothing.
    given(vintage, (year) => sql`b.vintage = ${year}::int`),
    given(metric, (code) => sql`b.metric = ${code}::int`),
  ];
}
