import type { ApproachCode, ApproachStatus, PartyCode, RegistryCode } from "@sixtwo/domain";
import { sql } from "kysely";
import type { ApproachRow } from "../../schema/approaches.ts";
import type { Hash } from "../../schema/versioned.ts";
import { heldAt, recordedAt } from "../explorer/moment.ts";
import { allOf, type Condition, given } from "../explorer/where.ts";
import type { RestList } from "./rest-list.ts";

/** Which approaches; a field that is null or left out does not matter. */
export type RestApproachFilter = {
  readonly party?: PartyCode | null;
  readonly registry?: RegistryCode | null;
  readonly approach?: ApproachCode | null;
  readonly statuses?: readonly ApproachStatus[] | null;
};

type Row = Pick<ApproachRow, "party" | "approach" | "registry" | "title" | "status"> & {
  readonly documentHash: Hash;
  readonly pausedReason: ApproachRow["paused_reason"];
  readonly recordedAt: Date;
  readonly transaction: Hash;
  readonly reportHash: Hash | null;
  readonly reportAt: Date | null;
};

/** Each Party's part in a cooperative approach, by code and Party. */
export const REST_APPROACHES: RestList<RestApproachFilter, Row, ReturnType<typeof approachTold>> = {
  name: "approaches of /api/v1",
  shape: ["text", "text"],
  keyOf: ({ approach, party }) => [approach, party],
  select: ({ filter, moment, after }) => sql`
    select c.party, c.approach, c.registry, c.title, c.status, c.document_hash as "documentHash",
      c.paused_reason as "pausedReason", c.recorded_at as "recordedAt",
      c.tx_hash as "transaction", i.document_hash as "reportHash", i.recorded_at as "reportAt"
    from ledger.approaches c
    left join lateral (
      select r.document_hash, r.recorded_at from ledger.initial_reports r
      where r.party = c.party and r.approach = c.approach and ${recordedAt("r", moment)}
      order by r.chain_block desc, r.log_index desc limit 1
    ) i on true
    where ${allOf([
      heldAt("c", moment),
      ...conditions(filter),
      after && sql`(c.approach, c.party) > (${after[0]}, ${after[1]})`,
    ])}
    order by c.approach, c.party`,
  itemOf: approachTold,
};

function conditions(filter: RestApproachFilter): readonly Condition[] {
  return [
    given(filter.party, (party) => sql`c.party = ${party}`),
    given(filter.registry, (registry) => sql`c.registry = ${registry}`),
    given(filter.approach, (approach) => sql`c.approach = ${approach}`),
    given(filter.statuses, (statuses) => sql`c.status = any(${statuses}::text[])`),
  ];
}

function approachTold({ recordedAt, reportAt, ...row }: Row) {
  return {
    approach: row.approach,
    party: row.party,
    registry: row.registry,
    title: row.title,
    status: row.status,
    pausedReason: row.pausedReason,
    documentHash: row.documentHash,
    initialReportHash: row.reportHash,
    initialReportAt: reportAt?.toISOString() ?? null,
    recordedAt: recordedAt.toISOString(),
    transaction: row.transaction,
  };
}
