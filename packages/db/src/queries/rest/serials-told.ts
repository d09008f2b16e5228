import {
  type ApproachCode,
  type BlockId,
  formatItmoId,
  formatNationalSerial,
  type MetricCode,
  type MitigationType,
  metricOf,
  type PartyCode,
  type Purpose,
  purposesLabel,
  type RegistryCode,
  type Tonnes,
  vintage,
} from "@sixtwo/domain";
import { type RawBuilder, sql } from "kysely";
import { unitOf } from "../explorer/metrics.ts";

/** What is stored about serials of one batch. */
export type SerialsRow = {
  readonly blockId: BlockId;
  readonly registry: RegistryCode;
  readonly party: PartyCode;
  readonly vintage: number;
  readonly metric: MetricCode;
  readonly unit: string;
  readonly firstSerial: bigint;
  readonly lastSerial: bigint;
  readonly quantity: Tonnes;
  readonly mitigationType: MitigationType | null;
  readonly activity: string | null;
  readonly sector: string | null;
  readonly activityType: string | null;
  readonly approach: ApproachCode | null;
  readonly authorization: string | null;
  readonly authorizationVersion: number | null;
  readonly purposes: readonly Purpose[] | null;
  readonly oimp: string | null;
  readonly programme: string | null;
  readonly prefix: string | null;
  /** The programme's number of the first of these serials. */
  readonly underlyingFirst: bigint | null;
  readonly suffix: string | null;
};

/** The columns of `SerialsRow` from a table with the serials and what `serialsSource` joins to it. */
export function serialsColumns(alias: string): RawBuilder<unknown> {
  const own = (column: string) => sql.ref(`${alias}.${column}`);
  return sql`
    ${own("block_id")} as "blockId", ${own("registry")}, ${own("party")}, ${own("vintage")},
    ${own("metric")}, ${unitOf(alias)} as unit, ${own("first_serial")} as "firstSerial",
    ${own("last_serial")} as "lastSerial", ${own("quantity")},
    bt.mitigation_type as "mitigationType", bt.activity, ac.sector,
    ac.activity_type as "activityType", t.approach, t.name as "authorization",
    t.version as "authorizationVersion", t.purposes, t.oimp, u.programme, u.prefix,
    u.first_number + ${own("first_serial")} - bt.first_serial as "underlyingFirst", u.suffix`;
}

/** Batch `bt`, its activity `ac` and its claim `u` of the serials in a table. None ever changes. */
export function serialsSource(alias: string): RawBuilder<unknown> {
  const [registry, batch] = [sql.ref(`${alias}.registry`), sql.ref(`${alias}.batch`)];
  return sql`
    left join ledger.batches bt on bt.registry = ${registry} and bt.batch = ${batch}
    left join ledger.activities ac on ac.registry = bt.registry and ac.activity = bt.activity
    left join ledger.underlying_claims u on u.registry = ${registry} and u.batch = ${batch}`;
}

/** What is told of serials: the columns that AEF tables 3 and 4 share, in their words, and some more. */
export function serialsTold(row: SerialsRow) {
  return {
    firstId: itmoId(row, row.firstSerial),
    lastId: itmoId(row, row.lastSerial),
    firstNationalId: nationalId(row, row.firstSerial),
    lastNationalId: nationalId(row, row.lastSerial),
    quantity: Number(row.quantity), // a block has fewer than 2^48 serials
    metric: metricOf(row.metric),
    unit: row.unit,
    vintage: row.vintage,
    mitigationType: row.mitigationType,
    registry: row.registry,
    firstTransferringParty: row.party,
    approach: row.approach,
    authorization: row.authorization,
    authorizationVersion: row.authorizationVersion,
    purposes: row.purposes && purposesLabel(new Set(row.purposes)),
    oimp: row.oimp || null,
    activity: row.activity,
    sector: row.sector,
    activityType: row.activityType,
    underlyingRegistry: row.programme,
    firstUnderlyingId: underlyingId(row, 0n),
    lastUnderlyingId: underlyingId(row, row.quantity - 1n),
    block: row.blockId.toString(),
  };
}

function itmoId({ approach, registry, party, vintage: year }: SerialsRow, serial: bigint) {
  if (approach === null) return null;
  return formatItmoId({ approach, registry, party, serial, vintage: vintage(year) });
}

function nationalId({ registry, vintage: year }: SerialsRow, serial: bigint): string {
  return formatNationalSerial({ registry, serial, vintage: vintage(year) });
}

function underlyingId({ underlyingFirst, prefix, suffix }: SerialsRow, offset: bigint) {
  if (underlyingFirst === null) return null;
  return `${prefix ?? ""}${underlyingFirst + offset}${suffix ?? ""}`;
}
