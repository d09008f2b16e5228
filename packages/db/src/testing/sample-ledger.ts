import {
  type AccountKind,
  approachCode,
  partyCode,
  partyOf,
  type RegistryCode,
  registryCode,
  TCO2E,
  tonnes,
} from "@sixtwo/domain";
import type { Db } from "../database.ts";
import type { AccountRow, AuthorizationRow } from "../schema/ledger.ts";
import { STILL_VALID } from "../schema/versioned.ts";
import { sampleActions, sampleBatches, sampleClaim } from "./sample-actions.ts";
import { sampleAddress } from "./sample-address.ts";
import { sampleBlocks, sampleRequests } from "./sample-blocks.ts";
import { insertSampleOffices } from "./sample-offices.ts";
import { hashOf, minedAt } from "./sample-time.ts";

const GHANA = registryCode("GHA01");
const SWITZERLAND = registryCode("CHE01");

/**
 * Writes a small ledger of six chain blocks, mined on the first days of January to June 2026.
 * 1: registries, accounts, an activity. 2: Ghana issues 1,000 t of 2023 to its entity (a2).
 * 3: authorization for NDC and OIMP. 4: 400 t to Switzerland (a3), the first transfer. 5: 100 t of
 * them used (a5); the entity asks to cancel 50 t. 6: approved (a7); Ghana issues 200 t of 2024 (a1);
 * the account a4 is frozen, and so is what Ghana issued. See also `insertSampleOffices`.
 */
export async function insertSampleLedger(db: Db): Promise<void> {
  await insertChain(db);
  await db.insertInto("ledger.registries").values(sampleRegistries()).execute();
  await db.insertInto("ledger.entities").values(sampleEntities()).execute();
  await db.insertInto("ledger.accounts").values(sampleAccounts()).execute();
  await db.insertInto("ledger.activities").values(sampleActivity()).execute();
  await db.insertInto("ledger.authorizations").values(sampleAuthorization()).execute();
  await db.insertInto("ledger.batches").values(sampleBatches()).execute();
  await db.insertInto("ledger.blocks").values(sampleBlocks()).execute();
  await db.insertInto("ledger.actions").values(sampleActions()).execute();
  await db.insertInto("ledger.requests").values(sampleRequests()).execute();
  await db.insertInto("ledger.underlying_claims").values(sampleClaim()).execute();
  await insertSampleOffices(db);
}

async function insertChain(db: Db): Promise<void> {
  const chainBlocks = [1, 2, 3, 4, 5, 6].map((number) => ({
    number: BigInt(number),
    hash: hashOf(number),
    parent_hash: hashOf(number - 1),
    mined_at: minedAt(number),
    events: 1,
  }));
  await db.insertInto("ledger.chain_blocks").values(chainBlocks).execute();
  const head = { number: 6n, hash: hashOf(6), mined_at: minedAt(6) };
  const cursor = {
    only_row: true as const,
    chain_id: 6262n,
    ledger: sampleAddress("1ed6"),
    ...head,
  };
  await db.insertInto("ledger.cursor").values(cursor).execute();
  const system = { rulebook: sampleAddress("4b"), paused_reason: null };
  await db
    .insertInto("ledger.system")
    .values({ ...system, ...since(1) })
    .execute();
}

function sampleRegistries() {
  const place = { opened_at: minedAt(1), chain_block: 1n, tx_hash: hashOf(101) };
  return [
    { registry: GHANA, party: partyCode("GHA"), name: "Ghana", log_index: 0n, ...place },
    {
      registry: SWITZERLAND,
      party: partyCode("CHE"),
      name: "Switzerland",
      log_index: 1n,
      ...place,
    },
  ];
}

function sampleEntities() {
  const place = { registered_at: minedAt(1), chain_block: 1n, tx_hash: hashOf(102) };
  const ghana = { registry: GHANA, name: "Green Group A", country: partyCode("GHA") };
  const swiss = { registry: SWITZERLAND, name: "Alpine AG", country: partyCode("CHE") };
  return [
    { entity_id: 1, ...ghana, identification: "C-1", log_index: 2n, ...place },
    { entity_id: 2, ...swiss, identification: "CHE-2", log_index: 3n, ...place },
  ];
}

function sampleAccounts(): readonly AccountRow[] {
  const entity = { entity_id: 1 };
  const held = { frozen_reason: "court-order" as const, frozen_note: "Court order 7" };
  const alpine = sampleAccount("a4", SWITZERLAND, "entity-holding");
  return [
    sampleAccount("a1", GHANA, "party-holding"),
    { ...sampleAccount("a2", GHANA, "entity-holding"), ...entity },
    { ...sampleAccount("a3", SWITZERLAND, "party-holding"), free: true },
    { ...alpine, entity_id: 2, valid_to: 6n },
    { ...alpine, entity_id: 2, valid_from: 6n, frozen: true, ...held },
    { ...sampleAccount("a5", SWITZERLAND, "ndc-use"), approach: approachCode("CA0001") },
    sampleAccount("a6", GHANA, "voluntary-cancellation"),
    { ...sampleAccount("a7", GHANA, "op-cancellation"), approach: approachCode("CA0001") },
    { ...sampleAccount("a8", GHANA, "share-of-proceeds"), delayed: true },
  ];
}

function sampleAccount(digits: string, registry: RegistryCode, kind: AccountKind): AccountRow {
  return {
    address: sampleAddress(digits),
    registry,
    party: partyOf(registry),
    kind,
    approach: null,
    entity_id: null,
    free: false,
    delayed: false,
    frozen: false,
    frozen_reason: null,
    frozen_note: null,
    opened_at: minedAt(1),
    tx_hash: hashOf(103),
    ...since(1),
  };
}

function sampleActivity() {
  return {
    registry: GHANA,
    activity: "GHA-ACT-001",
    title: "Improved Cookstoves",
    sector: "Energy generation",
    activity_type: "Energy Efficiency households",
    document_hash: hashOf(201),
    registered_at: minedAt(1),
    chain_block: 1n,
    log_index: 4n,
    tx_hash: hashOf(104),
  };
}

function sampleAuthorization(): AuthorizationRow {
  return {
    authorization_id: 1,
    name: "GHA-AUTH-1",
    version: 1,
    party: partyCode("GHA"),
    registry: GHANA,
    approach: approachCode("CA0001"),
    dated: new Date("2026-02-20T00:00:00Z"),
    purposes: ["NDC", "OP"],
    first_transfer_definition: "use-or-cancellation",
    oimp: "Voluntary market",
    metric: TCO2E,
    cap: tonnes(5000n),
    occurrence_from: 2021,
    occurrence_until: 2030,
    expires: new Date("2030-12-31T23:59:59Z"),
    use_from: null,
    use_until: new Date("2032-12-31T23:59:59Z"),
    sectors: ["Energy generation"],
    activity_types: [],
    parties: [partyCode("CHE")],
    entities: [2],
    terms_hash: hashOf(202),
    conditions: "None.",
    changeable: false,
    authorized_by: sampleAddress("e1"),
    recorded_at: minedAt(3),
    tx_hash: hashOf(301),
    superseded: false,
    revoked: false,
    revoked_entirely: false,
    revoked_reason: null,
    ...since(3),
  };
}

/** Holds from a chain block on. */
function since(chainBlock: number): { readonly valid_from: bigint; readonly valid_to: bigint } {
  return { valid_from: BigInt(chainBlock), valid_to: STILL_VALID };
}
