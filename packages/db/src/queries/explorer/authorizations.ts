import type { ApproachCode, PartyCode, Purpose } from "@sixtwo/domain";
import { sql } from "kysely";
import type { Db } from "../../database.ts";
import type { AuthorizationRow } from "../../schema/ledger.ts";
import { countRows, type Listing, type ListRequest, listRows } from "./listing.ts";
import { unitOf } from "./metrics.ts";
import { heldAt, type Moment } from "./moment.ts";
import type { Page } from "./page.ts";
import { plainText } from "./plain-text.ts";
import { allOf, type Condition, given } from "./where.ts";

type Deps = { readonly db: Db };

/** A version of an authorization as it stood at a moment. */
export type ExplorerAuthorization = Pick<
  AuthorizationRow,
  | "name"
  | "version"
  | "party"
  | "registry"
  | "approach"
  | "purposes"
  | "oimp"
  | "metric"
  | "cap"
  | "expires"
  | "changeable"
  | "sectors"
  | "parties"
  | "entities"
  | "conditions"
  | "superseded"
  | "revoked"
> & {
  readonly id: number;
  /** What the metric counts. */
  readonly unit: string;
  readonly date: Date;
  readonly firstTransferDefinition: AuthorizationRow["first_transfer_definition"];
  /** Calendar years, both included. */
  readonly occurrenceFrom: number;
  readonly occurrenceUntil: number;
  readonly useFrom: Date | null;
  readonly useUntil: Date | null;
  readonly activityTypes: readonly string[];
  readonly termsHash: AuthorizationRow["terms_hash"];
  readonly recordedAt: Date;
  readonly transaction: AuthorizationRow["tx_hash"];
  /** Revoked for what has been first transferred as well. */
  readonly revokedEntirely: boolean;
  readonly revokedReason: string | null;
};

/** Which authorizations; a field that is null or left out does not matter. */
export type AuthorizationFilter = {
  readonly party?: PartyCode | null;
  readonly approach?: ApproachCode | null;
  /** The Party's own identifier, the same for all versions. */
  readonly name?: string | null;
  /** One of those that it is for. */
  readonly purpose?: Purpose | null;
  /** True for those that are neither superseded nor revoked. */
  readonly open?: boolean | null;
};

/** By when they were recorded; by the date of the authorization; by name. */
export const AUTHORIZATION_ORDERS = ["recorded", "dated", "name"] as const;

export type AuthorizationOrder = (typeof AUTHORIZATION_ORDERS)[number];

const COLUMNS = sql`
  t.authorization_id as id, t.name, t.version, t.party, t.registry, t.approach, t.dated as date,
  t.purposes, t.first_transfer_definition as "firstTransferDefinition", t.oimp, t.metric, t.cap, t.expires,
  t.changeable, ${unitOf("t")} as unit,
  t.occurrence_from as "occurrenceFrom", t.occurrence_until as "occurrenceUntil",
  t.use_from as "useFrom", t.use_until as "useUntil", t.sectors,
  t.activity_types as "activityTypes", t.parties, t.entities, t.terms_hash as "termsHash",
  t.conditions, t.recorded_at as "recordedAt",
  t.tx_hash as "transaction", t.superseded, t.revoked,
  t.revoked_entirely as "revokedEntirely", t.revoked_reason as "revokedReason"`;

export const AUTHORIZATION_LIST: Listing<
  ExplorerAuthorization,
  AuthorizationFilter,
  AuthorizationOrder
> = {
  name: "authorizations",
  rows: (moment, conditions) => sql`
    select ${COLUMNS} from ledger.authorizations t
    where ${allOf([heldAt("t", moment), ...conditions])}`,
  conditions: authorizationConditions,
  sortings: {
    recorded: { by: [["id", "bigint"]], direction: "desc" },
    dated: {
      by: [
        ["date", "timestamptz"],
        ["id", "bigint"],
      ],
      direction: "desc",
    },
    name: {
      by: [
        ["name", "text"],
        ["id", "bigint"],
      ],
      direction: "asc",
    },
  },
  usual: "recorded",
};

/**
 * A page of authorizations, newest first unless another order is asked for.
 * @throws RegistryError BAD_INPUT for a wrong page or name
 */
export function listAuthorizations(
  deps: Deps,
  request: ListRequest<AuthorizationFilter, AuthorizationOrder>,
): Promise<Page<ExplorerAuthorization>> {
  return listRows(deps, AUTHORIZATION_LIST, request);
}

/** How many authorizations there are. */
export function countAuthorizations(
  deps: Deps,
  request: Pick<ListRequest<AuthorizationFilter, AuthorizationOrder>, "filter" | "moment">,
): Promise<number> {
  return countRows(deps, AUTHORIZATION_LIST, request);
}

/** The authorizations with these ids; those that are not there at that moment are left out. */
export async function findAuthorizations(
  { db }: Deps,
  { ids, moment }: { readonly ids: readonly number[]; readonly moment: Moment },
): Promise<readonly ExplorerAuthorization[]> {
  const { rows } = await sql<ExplorerAuthorization>`
    select ${COLUMNS} from ledger.authorizations t
    where t.authorization_id = any(${ids}::int[]) and ${heldAt("t", moment)}`.execute(db);
  return rows;
}

/** The serials that stand under each authorization, in its metric; one without any is left out. */
export async function sumAuthorizedQuantity(
  { db }: Deps,
  { ids, moment }: { readonly ids: readonly number[]; readonly moment: Moment },
): Promise<ReadonlyMap<number, bigint>> {
  const { rows } = await sql<{ readonly id: number; readonly quantity: bigint }>`
    select b.authorization_id as id, sum(b.quantity) as quantity from ledger.blocks b
    where b.authorization_id = any(${ids}::int[]) and ${heldAt("b", moment)}
    group by b.authorization_id`.execute(db);
  return new Map(rows.map(({ id, quantity }) => [id, quantity]));
}

function authorizationConditions(filter: AuthorizationFilter): readonly Condition[] {
  return [
    given(filter.party, (party) => sql`t.party = ${party}`),
    given(filter.approach, (approach) => sql`t.approach = ${approach}`),
    given(filter.name, (name) => sql`t.name = ${plainText(name)}`),
    given(filter.purpose, (purpose) => sql`${purpose} = any(t.purposes)`),
    given(filter.open, (open) => {
      return sql`(not t.superseded and not t.revoked) = ${open}::boolean`;
    }),
  ];
}
