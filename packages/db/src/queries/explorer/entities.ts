import type { PartyCode, RegistryCode } from "@sixtwo/domain";
import { sql } from "kysely";
import type { Db } from "../../database.ts";
import type { Hash } from "../../schema/versioned.ts";
import type { Listing } from "./listing.ts";
import { recordedAt } from "./moment.ts";
import { plainText } from "./plain-text.ts";
import { allOf, type Condition, given } from "./where.ts";

type Deps = { readonly db: Db };

/** A legal entity as AEF table 5 names it. */
export type ExplorerEntity = {
  readonly id: number;
  readonly registry: RegistryCode;
  readonly name: string;
  readonly country: PartyCode;
  readonly identification: string;
  readonly registeredAt: Date;
  readonly transaction: Hash;
};

/** Which entities; a field that is null or left out does not matter. */
export type EntityFilter = {
  /** The Party in whose registry it is. */
  readonly party?: PartyCode | null;
  readonly registry?: RegistryCode | null;
  /** Where it is incorporated. */
  readonly country?: PartyCode | null;
  /** Part of its name or identification, in any letter case. */
  readonly text?: string | null;
};

/** By number, which is by when they were registered; or by name. */
export const ENTITY_ORDERS = ["number", "name"] as const;

export type EntityOrder = (typeof ENTITY_ORDERS)[number];

const COLUMNS = sql`e.entity_id as id, e.registry, e.name, e.country, e.identification,
  e.registered_at as "registeredAt", e.tx_hash as "transaction"`;

export const ENTITY_LIST: Listing<ExplorerEntity, EntityFilter, EntityOrder> = {
  name: "authorizedEntities",
  rows: (moment, conditions) => sql`
    select ${COLUMNS} from ledger.entities e
    where ${allOf([recordedAt("e", moment), ...conditions])}`,
  conditions: entityConditions,
  sortings: {
    number: { by: [["id", "bigint"]], direction: "asc" },
    name: {
      by: [
        ["name", "text"],
        ["id", "bigint"],
      ],
      direction: "asc",
    },
  },
  usual: "number",
};

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

function entityConditions(filter: EntityFilter): readonly Condition[] {
  return [
    given(filter.party, (party) => sql`left(e.registry, 3) = ${party}`),
    given(filter.registry, (registry) => sql`e.registry = ${registry}`),
    given(filter.country, (country) => sql`e.country = ${country}`),
    given(filter.text, (text) => {
      const part = sql`lower(${plainText(text)})`;
      return sql`(strpos(lower(e.name), ${part}) > 0 or strpos(lower(e.identification), ${part}) > 0)`;
    }),
  ];
}
