import type { RegistryCode } from "@sixtwo/domain";
import { sql } from "kysely";
import type { Db } from "../../database.ts";
import { holdingKinds } from "../explorer/account-kinds.ts";
import { type PublishedRange, rangeColumns, rangeSource } from "./itmo-range.ts";

export type PublishedHolding = PublishedRange & {
  readonly year: number;
  /** The registry in which the holder's account is. */
  readonly heldIn: RegistryCode;
};

/**
 * The ITMOs held at the end of each year from the first issuance to `lastYear`: first transferred,
 * and neither used nor cancelled. A year ends with its last chain block, UTC.
 */
export async function publishedHoldings({ db }: { readonly db: Db }, lastYear: number) {
  const { rows } = await sql<PublishedHolding>`
    with years as (
      select generate_series(
        (select min(extract(year from issued_at))::int from ledger.batches), ${lastYear}::int
      ) as year
    ), moments as (
      select year, (
        select max(number) from ledger.chain_blocks
        where mined_at < make_timestamptz(year + 1, 1, 1, 0, 0, 0, 'UTC')
      ) as number
      from years
    )
    select ${rangeColumns}, m.year, h.registry as "heldIn"
    from moments m
    join ledger.blocks r on r.valid_from <= m.number and r.valid_to > m.number
    join ledger.accounts h
      on h.address = r.holder and h.valid_from <= m.number and h.valid_to > m.number
    ${rangeSource}
    where r.first_transferred and h.kind in (${holdingKinds})
    order by m.year, r.block_id`.execute(db);
  return rows;
}
