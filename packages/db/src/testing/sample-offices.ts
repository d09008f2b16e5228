import { approachCode, partyCode, registryCode } from "@sixtwo/domain";
import type { Db } from "../database.ts";
import type {
  ApproachRow,
  ApproachStatusRow,
  InitialReportRow,
  LevyRow,
} from "../schema/approaches.ts";
import type { HoldRow, RecallRow } from "../schema/holds.ts";
import type { OfficeRow, PolicyRow, ProposalRow } from "../schema/offices.ts";
import { STILL_VALID } from "../schema/versioned.ts";
import { sampleAddress } from "./sample-address.ts";
import { sampleBlockId } from "./sample-blocks.ts";
import { hashOf, minedAt } from "./sample-time.ts";

const PART = { party: partyCode("GHA"), approach: approachCode("CA0001") };
const GHANA = registryCode("GHA01");

/**
 * Writes what Ghana decides about the sample ledger. 1: CA0001 is a draft. 2: its initial report; it is
 * active. 4: the registry's policy. 5: levies of 5 % for adaptation (to a8) and 2 % for OMGE. 6: serials
 * 1001 to 1200 are frozen, and will be recalled to a2; an authorization is proposed, and a policy.
 */
export async function insertSampleOffices(db: Db): Promise<void> {
  await db.insertInto("ledger.offices").values(sampleOffice()).execute();
  await db.insertInto("ledger.approaches").values(sampleApproach()).execute();
  await db.insertInto("ledger.approach_statuses").values(sampleStatuses()).execute();
  await db.insertInto("ledger.initial_reports").values(sampleReport()).execute();
  await db.insertInto("ledger.levies").values(sampleLevies()).execute();
  await db.insertInto("ledger.policies").values(samplePolicy()).execute();
  await db.insertInto("ledger.holds").values(sampleHold()).execute();
  await db.insertInto("ledger.recalls").values(sampleRecall()).execute();
  await db.insertInto("ledger.proposals").values(sampleProposals()).execute();
}

function sampleOffice(): OfficeRow {
  return { office: sampleAddress("0f"), powers: ["lock"], tx_hash: hashOf(100), ...since(1) };
}

function sampleApproach(): readonly ApproachRow[] {
  const draft: ApproachRow = {
    ...PART,
    registry: GHANA,
    title: "Cookstoves with Switzerland",
    document_hash: hashOf(220),
    status: "draft",
    paused_reason: null,
    paused_note: null,
    recorded_at: minedAt(1),
    tx_hash: hashOf(105),
    valid_from: 1n,
    valid_to: 2n,
  };
  return [draft, { ...draft, status: "active", ...since(2) }];
}

function sampleStatuses(): readonly ApproachStatusRow[] {
  const changed = { ...PART, reason: "", changed_by: sampleAddress("e1") };
  return [
    { ...changed, status: "draft", changed_at: minedAt(1), ...place(1, 5) },
    { ...changed, status: "active", changed_at: minedAt(2), ...place(2, 2) },
  ];
}

function sampleReport(): InitialReportRow {
  const recorded = { recorded_by: sampleAddress("e1"), recorded_at: minedAt(2) };
  return { ...PART, document_hash: hashOf(221), ...recorded, ...place(2, 1) };
}

function sampleLevies(): readonly LevyRow[] {
  const set = { ...PART, set_by: sampleAddress("e1"), set_at: minedAt(5), tx_hash: hashOf(505) };
  return [
    { ...set, kind: "share-of-proceeds", rate: 500, account: sampleAddress("a8"), ...since(5) },
    { ...set, kind: "omge-cancellation", rate: 200, account: null, ...since(5) },
  ];
}

function samplePolicy(): PolicyRow {
  return {
    registry: GHANA,
    issue_by_two: true,
    authorize_by_two: true,
    revoke_by_two: false,
    verified_only: false,
    request_lifetime_seconds: 2_592_000n,
    send_delay_seconds: 3_600,
    recall_delay_seconds: 604_800,
    set_by: sampleAddress("e1"),
    set_at: minedAt(4),
    tx_hash: hashOf(405),
    ...since(4),
  };
}

const CASE = { reason: "double-claim", note: "Case 12" } as const;

function sampleHold(): HoldRow {
  const held = { held_by: sampleAddress("e1"), held_at: minedAt(6), tx_hash: hashOf(605) };
  return { block_id: sampleBlockId(1001), ...CASE, ...held, ...since(6) };
}

function sampleRecall(): RecallRow {
  return {
    block_id: sampleBlockId(1001),
    to_account: sampleAddress("a2"),
    due: new Date("2026-06-08T00:00:00Z"),
    ...CASE,
    announced_by: sampleAddress("e1"),
    announced_at: minedAt(6),
    status: "announced",
    ended_by: null,
    tx_hash: hashOf(606),
    ...since(6),
  };
}

function sampleProposals(): readonly ProposalRow[] {
  const pending: ProposalRow = {
    proposal: hashOf(230),
    office: sampleAddress("0f"),
    party: PART.party,
    data: "0xab12",
    proposed_by: sampleAddress("e1"),
    proposed_at: minedAt(6),
    lapses_at: new Date("2026-07-01T00:00:00Z"),
    status: "pending",
    ended_by: null,
    tx_hash: hashOf(607),
    ...since(6),
  };
  const forgotten = { proposed_at: minedAt(4), lapses_at: new Date("2026-05-01T00:00:00Z") };
  return [
    pending,
    { ...pending, proposal: hashOf(231), data: "0xcd34", ...forgotten, ...since(4) },
  ];
}

function since(chainBlock: number) {
  return { valid_from: BigInt(chainBlock), valid_to: STILL_VALID };
}

function place(chainBlock: number, logIndex: number) {
  const tx_hash = hashOf(chainBlock * 100 + logIndex);
  return { chain_block: BigInt(chainBlock), log_index: BigInt(logIndex), tx_hash };
}
