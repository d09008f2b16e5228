import type {
  Address,
  MetricCode,
  MitigationType,
  PartyCode,
  RegistryCode,
  Tonnes,
} from "@sixtwo/domain";
import { sql } from "kysely";
import type { Db } from "../../database.ts";
import type { Hash } from "../../schema/versioned.ts";
import type { ActivityKey } from "./activities.ts";
import { countRows, type Listing, type ListRequest, listRows } from "./listing.ts";
import { recordedAt } from "./moment.ts";
import type { Page } from "./page.ts";
import { plainText } from "./plain-text.ts";
import { allOf, type Condition, given } from "./where.ts";

type Deps = { readonly db: Db };

/** A batch counts from 1 within its registry. */
export type BatchKey = { readonly registry: RegistryCode; readonly batch: bigint };

/** Serials issued together. Quantities are in the metric. */
export type ExplorerBatch = BatchKey &
  ActivityKey & {
    readonly firstSerial: bigint;
    readonly lastSerial: bigint;
    readonly metric: MetricCode;
    readonly quantity: Tonnes;
    readonly monitoredFrom: Date;
    readonly monitoredUntil: Date;
    readonly mitigationType: MitigationType;
    readonly underlyingProgramme: string | null;
    readonly underlyingPrefix: string | null;
    readonly underlyingFirst: bigint | null;
    readonly underlyingSuffix: string | null;
    readonly documentHash: Hash;
    readonly issuedAt: Date;
    readonly transaction: Hash;
    readonly vintage: number;
    readonly issuedTo: Address;
    readonly issuedBy: Address;
    readonly chainBlock: bigint;
    readonly logIndex: bigint;
  };

/** Which batches; a field that is null or left out does not matter. */
export type BatchFilter = {
  readonly party?: PartyCode | null;
  readonly registry?: RegistryCode | null;
  /** The activity's id, which the chain takes only once. */
  readonly activity?: string | null;
  readonly vintage?: number | null;
  readonly metric?: MetricCode | null;
  /** The programme that first issued the serials. */
  readonly programme?: string | null;
  readonly since?: Date | null;
  readonly until?: Date | null;
};

/** In the order in which the chain recorded them; or by registry and number. */
export const BATCH_ORDERS = ["issued", "number"] as const;

export type BatchOrder = (typeof BATCH_ORDERS)[number];

const COLUMNS = sql`
  b.registry, b.batch, b.activity, b.first_serial as "firstSerial",
  b.last_serial as "lastSerial", b.metric, b.quantity, b.monitored_from as "monitoredFrom",
  b.monitored_until as "monitoredUntil", b.mitigation_type as "mitigationType",
  u.programme as "underlyingProgramme", u.prefix as "underlyingPrefix",
  u.first_number as "underlyingFirst", u.suffix as "underlyingSuffix",
  b.document_hash as "documentHash", b.issued_at as "issuedAt", b.tx_hash as "transaction",
  b.vintage, b.issued_to as "issuedTo", b.issued_by as "issuedBy",
  b.chain_block as "chainBlock", b.log_index as "logIndex"`;

const FROM = sql`
  ledger.batches b
  left join ledger.underlying_claims u on u.registry = b.registry and u.batch = b.batch`;

export const BATCH_LIST: Listing<ExplorerBatch, BatchFilter, BatchOrder> = {
  name: "batches",
  rows: (moment, conditions) => sql`
    select ${COLUMNS} from ${FROM} where ${allOf([recordedAt("b", moment), ...conditions])}`,
  conditions: batchConditions,
  sortings: {
    issued: {
      by: [
        ["chainBlock", "bigint"],
        ["logIndex", "bigint"],
      ],
      direction: "desc",
    },
    number: {
      by: [
        ["registry", "text"],
        ["batch", "bigint"],
      ],
      direction: "asc",
    },
  },
  usual: "issued",
};

/**
 * A page of batches, newest first unless another order is asked for.
 * @throws RegistryError BAD_INPUT for a wrong page or text
 */
export function listBatches(
  deps: Deps,
  request: ListRequest<BatchFilter, BatchOrder>,
): Promise<Page<ExplorerBatch>> {
  return listRows(deps, BATCH_LIST, request);
}

/** How many batches there are. */
export function countBatches(
  deps: Deps,
  request: Pick<ListRequest<BatchFilter, BatchOrder>, "filter" | "moment">,
): Promise<number> {
  return countRows(deps, BATCH_LIST, request);
}

/** The batches with these keys; unknown ones are left out. */
export async function findBatches(
  { db }: Deps,
  { keys }: { readonly keys: readonly BatchKey[] },
): Promise<readonly ExplorerBatch[]> {
  const { rows } = await sql<ExplorerBatch>`
    select ${COLUMNS} from ${FROM}
    join unnest(
      ${keys.map(({ registry }) => registry)}::text[],
      ${keys.map(({ batch }) => String(batch))}::bigint[]
    ) k (registry, batch) on k.registry = b.registry and k.batch = b.batch`.execute(db);
  return rows;
}

function batchConditions(filter: BatchFilter): readonly Condition[] {
  return [
    given(filter.party, (party) => sql`left(b.registry, 3) = ${party}`),
    given(filter.registry, (registry) => sql`b.registry = ${registry}`),
    given(filter.activity, (activity) => sql`b.activity = ${plainText(activity)}`),
    given(filter.vintage, (vintage) => sql`b.vintage = ${vintage}::int`),
    given(filter.metric, (metric) => sql`b.metric = ${metric}::int`),
    given(filter.programme, (programme) => sql`u.programme = ${plainText(programme)}`),
    given(filter.since, (since) => sql`b.issued_at >= ${since}::timestamptz`),
    given(filter.until, (until) => sql`b.issued_at <= ${until}::timestamptz`),
  ];
}
