import type { PartyCode, RegistryCode } from "@sixtwo/domain";
import { sql } from "kysely";
import type { Db } from "../../database.ts";

type Deps = { readonly db: Db };

/** A legal entity as AEF table 5 names it. */
export type ExplorerEntity = {
  readonly id: number;
  readonly registry: RegistryCode;
  readonly name: string;
  readonly country: PartyCode;
  readonly identification: string;
};

const COLUMNS = sql`e.entity_id as id, e.registry, e.name, e.country, e.identification`;

/** All entities, by number. */
export async function listEntities({ db }: Deps): Promise<readonly ExplorerEntity[]> {
  const { rows } = await sql<ExplorerEntity>`
    select ${COLUMNS} from ledger.entities e order by e.entity_id`.execute(db);
  return rows;
}

/** The entities with these numbers; unknown ones are left out. */
export async function findEntities(
  { db }: Deps,
  { ids }: { readonly ids: readonly number[] },
): Promise<readonly ExplorerEntity[]> {
  const { rows } = await sql<ExplorerEntity>`
    select ${COLUMNS} from ledger.entities e where e.entity_id = any(${ids}::int[])`.execute(db);
  return rows;
}
