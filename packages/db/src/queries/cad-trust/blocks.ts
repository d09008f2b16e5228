import type {
  AccountKind,
  ApproachCode,
  BlockId,
  MitigationType,
  PartyCode,
  RegistryCode,
  Tonnes,
} from "@sixtwo/domain";
import { sql } from "kysely";
import type { Db } from "../../database.ts";
import type { RecordedActionKind } from "../../schema/ledger.ts";
import { unitOf } from "../explorer/metrics.ts";
import { heldAt } from "../explorer/moment.ts";

/** A block as it is now, with what CAD Trust asks of a unit. */
export type PublishedBlock = {
  readonly blockId: BlockId;
  readonly registry: RegistryCode;
  readonly party: PartyCode;
  readonly vintage: number;
  readonly batch: bigint;
  readonly firstSerial: bigint;
  readonly lastSerial: bigint;
  /** The metric in words. */
  readonly unit: string;
  /** In the metric. */
  readonly quantity: Tonnes;
  readonly activityType: string;
  readonly mitigationType: MitigationType;
  readonly holderKind: AccountKind;
  readonly holderParty: PartyCode;
  /** Of the entity that holds it; null for a Party's own and for terminal accounts. */
  readonly holderName: string | null;
  readonly holderIdentification: string | null;
  /** What happened to it last and when: the use or cancellation, if it ended. */
  readonly lastAction: RecordedActionKind | null;
  readonly since: Date;
  readonly ndcYear: number | null;
  /** Who benefits from the use or cancellation, where that is public. */
  readonly beneficiaryName: string | null;
  readonly authorization: string | null;
  readonly authorizationVersion: number | null;
  readonly approach: ApproachCode | null;
  readonly oimp: string | null;
  readonly authorizedAt: Date | null;
};

const LAST_ACTION = sql`
  select a.kind, a.acted_at, a.ndc_year from ledger.actions a
  where a.registry = b.registry and a.batch = b.batch
    and a.first_serial between bt.first_serial and b.first_serial
    and a.last_serial >= b.first_serial
  order by a.kind in ('use', 'cancellation', 'voluntary-cancellation') desc,
    a.chain_block desc, a.log_index desc, a.item desc
  limit 1`;

const LAST_AUTHORIZATION = sql`
  select a.acted_at from ledger.actions a
  where a.registry = b.registry and a.batch = b.batch and a.kind = 'authorization'
    and a.first_serial between bt.first_serial and b.first_serial
    and a.last_serial >= b.first_serial and a.authorization_id = b.authorization_id
  order by a.chain_block desc, a.log_index desc, a.item desc
  limit 1`;

/** Every live block, by id. A split-off part has the history of the serials that it covers. */
export async function publishedBlocks({ db }: { readonly db: Db }) {
  const { rows } = await sql<PublishedBlock>`
    select b.block_id as "blockId", b.registry, b.party, b.vintage, b.batch,
      b.first_serial as "firstSerial", b.last_serial as "lastSerial",
      ${unitOf("b")} as unit, b.quantity,
      ac.activity_type as "activityType", bt.mitigation_type as "mitigationType",
      h.kind as "holderKind", h.party as "holderParty", e.name as "holderName",
      e.identification as "holderIdentification", l.kind as "lastAction",
      coalesce(l.acted_at, bt.issued_at) as since, l.ndc_year as "ndcYear",
      n.name as "beneficiaryName",
      t.name as "authorization", t.version as "authorizationVersion", t.approach, t.oimp,
      coalesce(la.acted_at, t.recorded_at) as "authorizedAt"
    from ledger.blocks b
    join ledger.batches bt on bt.registry = b.registry and bt.batch = b.batch
    join ledger.activities ac on ac.registry = bt.registry and ac.activity = bt.activity
    join ledger.accounts h on h.address = b.holder and ${heldAt("h", null)}
    left join ledger.entities e on e.entity_id = h.entity_id
    left join ledger.authorizations t
      on t.authorization_id = b.authorization_id and ${heldAt("t", null)}
    left join ledger.beneficiary_names n on n.block_id = b.block_id
    left join lateral (${LAST_ACTION}) l on true
    left join lateral (${LAST_AUTHORIZATION}) la on true
    where ${heldAt("b", null)}
    order by b.block_id`.execute(db);
  return rows;
}
