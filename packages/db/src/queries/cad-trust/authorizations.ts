import type {
  ApproachCode,
  FirstTransferTrigger,
  MetricCode,
  PartyCode,
  Purpose,
  Tonnes,
} from "@sixtwo/domain";
import { sql } from "kysely";
import type { Db } from "../../database.ts";
import { unitOf } from "../explorer/metrics.ts";
import { heldAt } from "../explorer/moment.ts";

/** One version of an authorization, column for column AEF table 2. */
export type PublishedAuthorization = {
  readonly name: string;
  readonly version: number;
  readonly party: PartyCode;
  readonly approach: ApproachCode;
  readonly dated: Date;
  readonly purposes: readonly Purpose[];
  readonly firstTransferDefinition: FirstTransferTrigger | null;
  readonly oimp: string;
  readonly metric: MetricCode;
  /** The metric in words. */
  readonly unit: string;
  /** In the metric. */
  readonly cap: Tonnes | null;
  readonly occurrenceFrom: number;
  readonly occurrenceUntil: number;
  readonly expires: Date | null;
  readonly useFrom: Date | null;
  readonly useUntil: Date | null;
  readonly sectors: readonly string[];
  readonly activityTypes: readonly string[];
  readonly parties: readonly PartyCode[];
  /** Identification of each authorized entity in its country. */
  readonly entities: readonly string[];
  readonly termsHash: string;
  readonly conditions: string;
  readonly revokedReason: string | null;
  readonly revokedEntirely: boolean;
};

/** Every version of every authorization: superseded and revoked ones were authorized too. */
export async function publishedAuthorizations({ db }: { readonly db: Db }) {
  const { rows } = await sql<PublishedAuthorization>`
    select t.name, t.version, t.party, t.approach, t.dated, t.purposes,
      t.first_transfer_definition as "firstTransferDefinition", t.oimp,
      t.metric, ${unitOf("t")} as unit, t.cap,
      t.occurrence_from as "occurrenceFrom", t.occurrence_until as "occurrenceUntil",
      t.expires, t.use_from as "useFrom", t.use_until as "useUntil", t.sectors,
      t.activity_types as "activityTypes", t.parties,
      array(
        select e.identification from ledger.entities e
        where e.entity_id = any(t.entities) order by e.entity_id
      ) as entities,
      t.terms_hash as "termsHash", t.conditions, t.revoked_reason as "revokedReason",
      t.revoked_entirely as "revokedEntirely"
    from ledger.authorizations t
    where ${heldAt("t", null)}
    order by t.authorization_id`.execute(db);
  return rows;
}
