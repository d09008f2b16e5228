import type { ApproachCode, PartyCode } from "@sixtwo/domain";
import { sql } from "kysely";
import type { Db } from "../../database.ts";
import { heldAt } from "../explorer/moment.ts";
import { latestPaper } from "../registry/latest-paper.ts";

/** An entity in a cooperative approach, as AEF table 5 lists it. */
export type PublishedEntity = {
  readonly identification: string;
  readonly name: string;
  readonly country: PartyCode;
  /** Country name in the paperwork of its registry; null when there is none. */
  readonly registryCountry: string | null;
  readonly approach: ApproachCode;
  readonly authorizedOn: Date;
};

/**
 * The entities that an authorization names, and those that used or cancelled under one that is open
 * to any entity: AEF table 3 may name no entity that table 5 does not.
 */
export async function publishedEntities({ db }: { readonly db: Db }) {
  const { rows } = await sql<PublishedEntity>`
    select e.identification, e.name, e.country, min(p.country) as "registryCountry", t.approach,
      min(t.dated) as "authorizedOn"
    from ledger.authorizations t
    join ledger.entities e on e.entity_id = any(t.entities) or exists (
      select from ledger.actions a
      where a.entity_id = e.entity_id and a.authorization_id = t.authorization_id
    )
    left join ${latestPaper} p on p.registry = e.registry
    where ${heldAt("t", null)}
    group by e.entity_id, e.identification, e.name, e.country, t.approach
    order by t.approach, e.entity_id`.execute(db);
  return rows;
}
