import type { PartyCode, RegistryCode } from "@sixtwo/domain";
import { sql } from "kysely";
import type { Db } from "../../database.ts";
import { type Moment, recordedAt } from "./moment.ts";
import { allOf } from "./where.ts";

type Deps = { readonly db: Db };

export type ExplorerRegistry = {
  readonly code: RegistryCode;
  readonly party: PartyCode;
  readonly name: string;
  readonly openedAt: Date;
};

const COLUMNS = sql`r.registry as code, r.party, r.name, r.opened_at as "openedAt"`;

/** The registries with these codes; unknown ones are left out. */
export async function findRegistries(
  { db }: Deps,
  { codes }: { readonly codes: readonly RegistryCode[] },
): Promise<readonly ExplorerRegistry[]> {
  const { rows } = await sql<ExplorerRegistry>`
    select ${COLUMNS} from ledger.registries r
    where r.registry = any(${codes}::text[])`.execute(db);
  return rows;
}

/** The registries of the Parties, by code. */
export async function findRegistriesOfParties(
  { db }: Deps,
  { parties, moment }: { readonly parties: readonly PartyCode[]; readonly moment: Moment },
): Promise<readonly ExplorerRegistry[]> {
  const ofParties = sql`r.party = any(${parties}::text[])`;
  const { rows } = await sql<ExplorerRegistry>`
    select ${COLUMNS} from ledger.registries r
    where ${allOf([ofParties, recordedAt("r", moment)])} order by r.registry`.execute(db);
  return rows;
}
