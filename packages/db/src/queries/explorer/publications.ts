import type { BlockId, PartyCode } from "@sixtwo/domain";
import { unpackBlockId } from "@sixtwo/domain";
import { sql } from "kysely";
import type { Db } from "../../database.ts";
import type { CadTrustTable, PublicationState } from "../../schema/cad-trust.ts";
import type { ActivityKey } from "./activities.ts";
import type { Listing } from "./listing.ts";
import { plainText } from "./plain-text.ts";
import { allOf, given } from "./where.ts";

/** A record that the registry publishes to CAD Trust, and how far that is. */
export type ExplorerPublication = {
  readonly localId: string;
  readonly table: CadTrustTable;
  readonly state: PublicationState;
  /** The node's own id; null before it has the record. */
  readonly cadTrustId: string | null;
  readonly attempts: number;
  /** Why it failed or waits. */
  readonly reason: string | null;
  readonly confirmedAt: Date | null;
  readonly changedAt: Date;
};

/** Which records; a field that is null or left out does not matter. */
export type PublicationFilter = {
  readonly tables?: readonly string[] | null;
  readonly states?: readonly PublicationState[] | null;
  /** What the registry's own key of the record begins with. */
  readonly key?: string | null;
};

/** By the registry's own key. */
export const PUBLICATION_ORDERS = ["key"] as const;

export type PublicationOrder = (typeof PUBLICATION_ORDERS)[number];

const COLUMNS = sql`
  p.local_id as "localId", p.table_name as "table", p.state, p.cad_trust_id as "cadTrustId",
  p.attempts, p.reason, p.confirmed_at as "confirmedAt", p.changed_at as "changedAt"`;

/** What is published is always what holds now: it has no past of its own. */
export const PUBLICATION_LIST: Listing<ExplorerPublication, PublicationFilter, PublicationOrder> = {
  name: "cadTrustRecords",
  rows: (_, conditions) => sql`
    select ${COLUMNS} from cad_trust.publications p where ${allOf(conditions)}`,
  conditions: ({ tables, states, key }) => [
    given(tables, (among) => sql`p.table_name = any(${among}::text[])`),
    given(states, (among) => sql`p.state = any(${among}::text[])`),
    given(key, (start) => sql`starts_with(p.local_id, ${plainText(start)})`),
  ],
  sortings: { key: { by: [["localId", "text"]], direction: "asc" } },
  usual: "key",
};

/** The records with these keys; unknown ones are left out. */
export async function findPublications(
  { db }: { readonly db: Db },
  { localIds }: { readonly localIds: readonly string[] },
): Promise<readonly ExplorerPublication[]> {
  const { rows } = await sql<ExplorerPublication>`
    select ${COLUMNS} from cad_trust.publications p
    where p.local_id = any(${localIds}::text[])`.execute(db);
  return rows;
}

/** The key of a block's unit on CAD Trust, as the worker that publishes it makes it. */
export function publishedUnit(id: BlockId): string {
  const { registry, vintage, batch, first } = unpackBlockId(id);
  return `unit:${registry}-${vintage}-${batch}-${first}`;
}

/** The key of an activity's project on CAD Trust. */
export function publishedProject({ registry, activity }: ActivityKey): string {
  return `project:${registry}-${activity}`;
}

/** The key of an authorization's row of AEF table 2 on CAD Trust. */
export function publishedAuthorization(authorization: {
  readonly party: PartyCode;
  readonly name: string;
  readonly version: number;
}): string {
  const { party, name, version } = authorization;
  return `aef_t2_authorizations:${party}/${name}@${version}`;
}
