import type { PartyCode, RegistryCode } from "@sixtwo/domain";
import { sql } from "kysely";
import type { Db } from "../../database.ts";
import type { Hash } from "../../schema/versioned.ts";
import type { Listing } from "./listing.ts";
import { type Moment, recordedAt } from "./moment.ts";
import { allOf, type Condition, given } from "./where.ts";

type Deps = { readonly db: Db };

export type ExplorerRegistry = {
  readonly code: RegistryCode;
  readonly party: PartyCode;
  readonly name: string;
  readonly openedAt: Date;
  readonly transaction: Hash;
};

/** Which registries; a field that is null or left out does not matter. */
export type RegistryFilter = { readonly party?: PartyCode | null };

/** By code; or by when they were opened. */
export const REGISTRY_ORDERS = ["code", "opened"] as const;

export type RegistryOrder = (typeof REGISTRY_ORDERS)[number];

const COLUMNS = sql`r.registry as code, r.party, r.name, r.opened_at as "openedAt", r.tx_hash as "transaction"`;

export const REGISTRY_LIST: Listing<ExplorerRegistry, RegistryFilter, RegistryOrder> = {
  name: "registries",
  rows: (moment, conditions) => sql`
    select ${COLUMNS} from ledger.registries r
    where ${allOf([recordedAt("r", moment), ...conditions])}`,
  conditions: registryConditions,
  sortings: {
    code: { by: [["code", "text"]], direction: "asc" },
    opened: {
      by: [
        ["openedAt", "timestamptz"],
        ["code", "text"],
      ],
      direction: "desc",
    },
  },
  usual: "code",
};

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

function registryConditions({ party }: RegistryFilter): readonly Condition[] {
  return [given(party, (code) => sql`r.party = ${code}`)];
}
