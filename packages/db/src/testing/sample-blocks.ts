import {
  type BlockId,
  packBlockId,
  partyCode,
  registryCode,
  TCO2E,
  tonnes,
  vintage,
} from "@sixtwo/domain";
import type { RequestRow } from "../schema/holds.ts";
import type { BlockRow } from "../schema/ledger.ts";
import { STILL_VALID } from "../schema/versioned.ts";
import { sampleAddress } from "./sample-address.ts";
import { hashOf, minedAt } from "./sample-time.ts";

type Serials = readonly [first: number, last: number];
type Version = Partial<BlockRow> & { readonly from: number; readonly until?: number };

/** The id of the sample block that begins at a serial. */
export function sampleBlockId(first: number): BlockId {
  const isSecondBatch = first > 1000;
  return packBlockId({
    registry: registryCode("GHA01"),
    vintage: vintage(isSecondBatch ? 2024 : 2023),
    batch: isSecondBatch ? 2n : 1n,
    first: BigInt(first),
  });
}

/** Every version of every sample block. */
export function sampleBlocks(): readonly BlockRow[] {
  const tagged = { authorization_id: 1 };
  const abroad = { ...tagged, holder: sampleAddress("a3"), first_transferred: true };
  const used = { ...abroad, holder: sampleAddress("a5"), terminal: true };
  const cancelled = { ...used, holder: sampleAddress("a7") };
  return [
    version([1, 1000], { from: 2, until: 3 }),
    version([1, 1000], { ...tagged, from: 3, until: 4 }),
    version([1, 600], { ...tagged, from: 4, until: 5 }),
    version([1, 550], { ...tagged, from: 5 }),
    version([551, 600], { ...tagged, locked: true, from: 5, until: 6 }),
    version([551, 600], { ...cancelled, from: 6 }),
    version([601, 1000], { ...abroad, from: 4, until: 5 }),
    version([601, 900], { ...abroad, from: 5 }),
    version([901, 1000], { ...used, from: 5 }),
    version([1001, 1200], { holder: sampleAddress("a1"), frozen: true, from: 6 }),
  ];
}

function version([first, last]: Serials, { from, until, ...facts }: Version): BlockRow {
  return {
    block_id: sampleBlockId(first),
    registry: registryCode("GHA01"),
    party: partyCode("GHA"),
    vintage: first > 1000 ? 2024 : 2023,
    batch: first > 1000 ? 2n : 1n,
    metric: TCO2E,
    first_serial: BigInt(first),
    last_serial: BigInt(last),
    quantity: tonnes(last - first + 1),
    holder: sampleAddress("a2"),
    authorization_id: null,
    first_transferred: false,
    terminal: false,
    locked: false,
    frozen: false,
    valid_from: BigInt(from),
    valid_to: until === undefined ? STILL_VALID : BigInt(until),
    ...facts,
  };
}

/** The one sample request: pending at chain block 5, approved and executed at 6. */
export function sampleRequests(): readonly RequestRow[] {
  const request: RequestRow = {
    request_id: 1n,
    block_id: sampleBlockId(551),
    quantity: tonnes(50),
    holder: sampleAddress("a2"),
    to_account: sampleAddress("a7"),
    requester: sampleAddress("a2"),
    data: "0x",
    status: "pending",
    due: null,
    approved_by: null,
    approved_at: null,
    closed_by: null,
    closed_at: null,
    reason: null,
    requested_at: minedAt(5),
    tx_hash: hashOf(502),
    valid_from: 5n,
    valid_to: 6n,
  };
  const approval = { approved_by: sampleAddress("e1"), approved_at: minedAt(6) };
  const closing = { closed_by: sampleAddress("e1"), closed_at: minedAt(6) };
  const since = { valid_from: 6n, valid_to: STILL_VALID, tx_hash: hashOf(601) };
  return [request, { ...request, status: "executed", ...approval, ...closing, ...since }];
}
