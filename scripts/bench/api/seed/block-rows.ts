import {
  type ActionRow,
  type ActivityRow,
  type BatchRow,
  type BlockRow,
  STILL_VALID,
} from "@sixtwo/db";
import { childBlockId, packBlockId, partyOf, TCO2E, tonnes, vintage } from "@sixtwo/domain";
import type { Holder } from "./country.ts";
import { seededAddress, seededHash } from "./seeded-names.ts";

/** Where and when an act is recorded. */
export type Place = {
  readonly chainBlock: bigint;
  readonly logIndex: number;
  readonly at: Date;
};

type Issuance = {
  readonly activity: ActivityRow;
  readonly holder: Holder;
  readonly batch: bigint;
  readonly first: bigint;
  readonly quantity: bigint;
  readonly place: Place;
};

const AUTHORITY = seededAddress("authority");

/** The batch of an issuance, for what was reduced in the year before. */
export function batchOf({ activity, holder, batch, first, quantity, place }: Issuance): BatchRow {
  const year = place.at.getUTCFullYear() - 1;
  return {
    ...{ registry: activity.registry, batch, activity: activity.activity, vintage: year },
    ...{ metric: TCO2E, first_serial: first, last_serial: first + quantity - 1n },
    ...{ quantity: tonnes(quantity), issued_to: holder.address, issued_by: AUTHORITY },
    monitored_from: new Date(Date.UTC(year, 0, 1)),
    monitored_until: new Date(Date.UTC(year, 11, 31)),
    mitigation_type: "Emission reductions",
    document_hash: seededHash(`report ${activity.registry} ${batch}`),
    issued_at: place.at,
    ...eventPlace(place),
  };
}

/** The one block that a batch begins as. */
export function firstBlockOf(batch: BatchRow): BlockRow {
  const { registry, first_serial: first } = batch;
  return {
    block_id: packBlockId({ registry, vintage: vintage(batch.vintage), batch: batch.batch, first }),
    ...{ registry, party: partyOf(registry), vintage: batch.vintage, batch: batch.batch },
    ...{ metric: TCO2E, first_serial: first, last_serial: batch.last_serial },
    ...{ quantity: batch.quantity, holder: batch.issued_to, authorization_id: null },
    ...{ first_transferred: false, terminal: false, locked: false, frozen: false },
    ...{ valid_from: batch.chain_block, valid_to: STILL_VALID },
  };
}

/** A block cut in two: the head keeps its id, the tail is what a partial send detaches. */
export function cutBlock(block: BlockRow, kept: bigint) {
  const head = { ...block, quantity: tonnes(kept), last_serial: block.first_serial + kept - 1n };
  const tail = {
    ...block,
    block_id: childBlockId(block.block_id, kept),
    first_serial: block.first_serial + kept,
    quantity: tonnes(block.quantity - kept),
  };
  return { head, tail };
}

type Facts = Pick<ActionRow, "kind"> & { readonly from?: Holder; readonly to?: Holder };

/** What happened to a block, as it stands after it. */
export function actionOn(block: BlockRow, { kind, from, to }: Facts, place: Place): ActionRow {
  const { holder, first_transferred, terminal, locked, frozen, ...serials } = block;
  const { valid_from, valid_to, ...columns } = serials;
  return {
    ...{ ...columns, item: 0, kind, cause: kind === "first-transfer" ? "international" : null },
    cancellation: CANCELLATION[kind] ?? null,
    ...{ from_account: from?.address ?? null, to_account: to?.address ?? null },
    ...{ from_registry: from?.registry ?? null, to_registry: to?.registry ?? null },
    entity_id: from?.entity_id ?? null,
    ndc_year: kind === "use" ? place.at.getUTCFullYear() : null,
    ...{ beneficiary: null, acted_by: AUTHORITY, acted_at: place.at, effective_at: place.at },
    ...eventPlace(place),
  };
}

const CANCELLATION: Partial<Record<ActionRow["kind"], ActionRow["cancellation"]>> = {
  cancellation: "op-cancellation",
  "voluntary-cancellation": "voluntary-cancellation",
};

function eventPlace({ chainBlock, logIndex }: Place) {
  const tx_hash = seededHash(`${chainBlock} ${logIndex}`);
  return { chain_block: chainBlock, log_index: BigInt(logIndex), tx_hash };
}
