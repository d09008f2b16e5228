import type { ApproachCode, PartyCode, RegistryCode } from "@sixtwo/domain";
import { type RawBuilder, sql } from "kysely";
import type { Hash } from "../../schema/versioned.ts";
import type { Listing } from "./listing.ts";
import { heldAt, type Moment, recordedAt } from "./moment.ts";
import { allOf, given } from "./where.ts";

/** What a document is to the ledger. */
export const DOCUMENT_ROLES = [
  "activity",
  "issuance",
  "verification",
  "authorization-terms",
  "arrangement",
  "initial-report",
] as const;

export type DocumentRole = (typeof DOCUMENT_ROLES)[number];

/** One place where the ledger names a document by its SHA-256. */
export type ExplorerDocument = {
  /** Tells it apart from all others. */
  readonly id: string;
  readonly hash: Hash;
  readonly role: DocumentRole;
  readonly party: PartyCode;
  readonly registry: RegistryCode;
  readonly activity: string | null;
  readonly batch: bigint | null;
  readonly authorizationId: number | null;
  readonly approach: ApproachCode | null;
  readonly recordedAt: Date;
  readonly transaction: Hash;
};

/** Which documents; a field that is null or left out does not matter. */
export type DocumentFilter = {
  readonly hash?: Hash | null;
  readonly roles?: readonly DocumentRole[] | null;
  readonly party?: PartyCode | null;
  readonly since?: Date | null;
  readonly until?: Date | null;
};

/** By when the chain recorded them. */
export const DOCUMENT_ORDERS = ["recorded"] as const;

export type DocumentOrder = (typeof DOCUMENT_ORDERS)[number];

export const DOCUMENT_LIST: Listing<ExplorerDocument, DocumentFilter, DocumentOrder> = {
  name: "documents",
  rows: (moment, conditions) => sql`
    select d.* from (${sql.join(
      SOURCES.map((source) => source(moment)),
      sql` union all `,
    )}) d
    where ${allOf(conditions)}`,
  conditions: ({ hash, roles, party, since, until }) => [
    given(hash, (value) => sql`d.hash = ${value}`),
    given(roles, (among) => sql`d.role = any(${among}::text[])`),
    given(party, (code) => sql`d.party = ${code}`),
    given(since, (from) => sql`d."recordedAt" >= ${from}::timestamptz`),
    given(until, (to) => sql`d."recordedAt" <= ${to}::timestamptz`),
  ],
  sortings: {
    recorded: {
      by: [
        ["recordedAt", "timestamptz"],
        ["id", "text"],
      ],
      direction: "desc",
    },
  },
  usual: "recorded",
};

const SOURCES: readonly ((moment: Moment) => RawBuilder<unknown>)[] = [
  (moment) => sql`
    select 'activity:' || a.activity as id, a.document_hash as hash, 'activity' as role,
      left(a.registry, 3) as party, a.registry, a.activity, null::bigint as batch,
      null::int as "authorizationId", null::text as approach, a.registered_at as "recordedAt",
      a.tx_hash as transaction
    from ledger.activities a where ${allOf([recordedAt("a", moment)])}`,
  (moment) => sql`
    select 'issuance:' || b.registry || '-' || b.batch, b.document_hash, 'issuance',
      left(b.registry, 3), b.registry, b.activity, b.batch, null, null, b.issued_at, b.tx_hash
    from ledger.batches b where ${allOf([recordedAt("b", moment)])}`,
  (moment) => sql`
    select 'verification:' || v.chain_block || '-' || v.log_index, v.document_hash, 'verification',
      left(v.registry, 3), v.registry, v.activity, null, null, null, v.verified_at, v.tx_hash
    from ledger.verifications v where ${allOf([recordedAt("v", moment)])}`,
  (moment) => sql`
    select 'authorization-terms:' || t.authorization_id, t.terms_hash, 'authorization-terms',
      t.party, t.registry, null, null, t.authorization_id, t.approach, t.recorded_at, t.tx_hash
    from ledger.authorizations t where ${heldAt("t", moment)}`,
  (moment) => sql`
    select 'arrangement:' || c.party || '-' || c.approach, c.document_hash, 'arrangement',
      c.party, c.registry, null, null, null, c.approach, c.recorded_at, c.tx_hash
    from ledger.approaches c where ${heldAt("c", moment)}`,
  (moment) => sql`
    select 'initial-report:' || i.chain_block || '-' || i.log_index, i.document_hash,
      'initial-report', i.party, c.registry, null, null, null, i.approach, i.recorded_at, i.tx_hash
    from ledger.initial_reports i
    join ledger.approaches c on c.party = i.party and c.approach = i.approach and ${heldAt("c", moment)}
    where ${allOf([recordedAt("i", moment)])}`,
];
