import type {
  ApproachCode,
  MetricCode,
  MitigationType,
  PartyCode,
  RegistryCode,
  Tonnes,
} from "@sixtwo/domain";
import { type RawBuilder, sql } from "kysely";
import { unitOf } from "../explorer/metrics.ts";
import { heldAt } from "../explorer/moment.ts";

/** The columns that AEF tables 3 and 4 share, for serials of one batch under one authorization. */
export type PublishedRange = {
  readonly registry: RegistryCode;
  readonly party: PartyCode;
  readonly vintage: number;
  readonly batch: bigint;
  readonly firstSerial: bigint;
  readonly lastSerial: bigint;
  readonly metric: MetricCode;
  /** The metric in words. */
  readonly unit: string;
  /** In the metric. */
  readonly quantity: Tonnes;
  readonly authorization: string;
  readonly authorizationVersion: number;
  readonly approach: ApproachCode;
  readonly oimp: string;
  readonly mitigationType: MitigationType;
  readonly underlyingProgramme: string | null;
  readonly underlyingPrefix: string | null;
  /** The programme's number of the first serial of this range. */
  readonly underlyingFirst: bigint | null;
  readonly underlyingSuffix: string | null;
  /** Null as long as the activity has no paperwork, and hence no project. */
  readonly activity: string | null;
  /** True when exactly these serials are one block now. */
  readonly isBlock: boolean;
};

/** The columns of `PublishedRange` from `r`, which covers the serials, and what `rangeSource` joins. */
export const rangeColumns: RawBuilder<unknown> = sql`
  r.registry, r.party, r.vintage, r.batch, r.first_serial as "firstSerial",
  r.last_serial as "lastSerial", r.metric, ${unitOf("r")} as unit, r.quantity,
  t.name as "authorization",
  t.version as "authorizationVersion", t.approach, t.oimp,
  bt.mitigation_type as "mitigationType", u.programme as "underlyingProgramme",
  u.prefix as "underlyingPrefix",
  u.first_number + r.first_serial - bt.first_serial as "underlyingFirst",
  u.suffix as "underlyingSuffix",
  (select max(p.activity) from registry.activities p
    where p.registry = bt.registry and p.activity = bt.activity) as activity,
  exists (
    select from ledger.blocks n
    where n.registry = r.registry and n.batch = r.batch and n.first_serial = r.first_serial
      and n.last_serial = r.last_serial and ${heldAt("n", null)}
  ) as "isBlock"`;

/** Batch `bt`, its claim `u` and authorization `t` of the serials that `r` covers. */
export const rangeSource: RawBuilder<unknown> = sql`
  join ledger.batches bt on bt.registry = r.registry and bt.batch = r.batch
  left join ledger.underlying_claims u on u.registry = r.registry and u.batch = r.batch
  join ledger.authorizations t
    on t.authorization_id = r.authorization_id and ${heldAt("t", null)}`;
