import {
  address,
  approachCode,
  packBlockId,
  partyCode,
  registryCode,
  tonnes,
  vintage,
} from "@sixtwo/domain";
import { expect } from "chai";
import type { RequestRow } from "../../schema/holds.ts";
import { STILL_VALID } from "../../schema/versioned.ts";
import { createTestDatabase, type TestDatabase } from "../../testing/test-database.ts";
import { liveRows } from "./live-rows.ts";
import { stateDigest } from "./state-digest.ts";
import { undoTo } from "./undo-to.ts";
import { levyKey } from "./versioned-table.ts";
import { writeVersions } from "./write-versions.ts";

const ALICE = address("0x00000000000000000000000000000000000a11ce");
const HASH = `0x${"ab".repeat(32)}` as const;
const CLOSED = { closed_by: ALICE, closed_at: new Date("2026-01-02T00:00:00Z") };

const request = (id: bigint, change: Partial<RequestRow>): RequestRow => ({
  request_id: id,
  block_id: packBlockId({
    registry: registryCode("XXA01"),
    vintage: vintage(2023),
    batch: 1n,
    first: 1n,
  }),
  quantity: tonnes(5),
  holder: ALICE,
  to_account: ALICE,
  requester: ALICE,
  data: "0x",
  status: "pending",
  due: null,
  approved_by: null,
  approved_at: null,
  closed_by: null,
  closed_at: null,
  reason: null,
  requested_at: new Date("2026-01-01T00:00:00Z"),
  tx_hash: HASH,
  valid_from: 1n,
  valid_to: STILL_VALID,
  ...change,
});

describe("writeVersions", function () {
  this.timeout(60_000);
  let database: TestDatabase;
  beforeEach(async () => {
    database = await createTestDatabase();
  });
  afterEach(() => database.close());

  const liveStates = async () => {
    const rows = await liveRows(database.db, "requests", [1n, 2n, 3n]);
    return rows.map((row) => `${row.request_id} ${row.status} from ${row.valid_from}`).sort();
  };

  it("closes and adds rows, and undoing takes them back", async () => {
    const { db } = database;
    await writeVersions(db, "requests", { closed: [], added: [request(1n, {}), request(2n, {})] });
    const before = await stateDigest(db);
    await writeVersions(db, "requests", {
      closed: [{ key: 1n, validFrom: 1n, validTo: 4n }],
      added: [
        request(1n, { ...CLOSED, status: "executed", valid_from: 4n }),
        request(3n, { valid_from: 4n, valid_to: 5n }),
        request(3n, { ...CLOSED, status: "rejected", valid_from: 5n }),
      ],
    });
    expect(await liveStates()).to.deep.equal([
      "1 executed from 4",
      "2 pending from 1",
      "3 rejected from 5",
    ]);
    await undoTo(db, 4n);
    expect(await liveStates()).to.deep.equal([
      "1 executed from 4",
      "2 pending from 1",
      "3 pending from 4",
    ]);
    await undoTo(db, 3n);
    expect(await stateDigest(db)).to.deep.equal(before);
  });

  it("refuses to close what is not there", async () => {
    const closed = [{ key: 9n, validFrom: 1n, validTo: 4n }];
    const failure = await writeVersions(database.db, "requests", { closed, added: [] }).then(
      () => null,
      (error: Error) => error,
    );
    expect(failure).to.have.property("code", "INTERNAL");
    expect(failure?.message).to.equal("0 of 1 rows of ledger.requests could be closed.");
  });

  it("writes more rows than one statement can carry", async () => {
    const added = Array.from({ length: 9_000 }, (_, place) => request(BigInt(place) + 1n, {}));
    await writeVersions(database.db, "requests", { closed: [], added });
    const { count } = await database.db
      .selectFrom("ledger.requests")
      .select(({ fn }) => fn.countAll().as("count"))
      .executeTakeFirstOrThrow();
    expect(count).to.equal(9_000n);
  });

  it("tells things apart by several columns together", async () => {
    const { db } = database;
    const part = { party: partyCode("GHA"), approach: approachCode("CA0001") };
    const other = { ...part, approach: approachCode("CA0002") };
    const set = { set_by: ALICE, set_at: new Date("2026-01-01T00:00:00Z"), tx_hash: HASH };
    const since = { ...set, rate: 500, valid_from: 1n, valid_to: STILL_VALID };
    const omge = { kind: "omge-cancellation" as const, account: null };
    const buffer = { kind: "buffer" as const, account: ALICE };
    const added = [
      { ...part, ...omge, ...since },
      { ...part, ...buffer, ...since },
      { ...other, ...buffer, ...since },
    ];
    await writeVersions(db, "levies", { closed: [], added });
    const closed = [{ key: levyKey({ ...part, ...buffer }), validFrom: 1n, validTo: 2n }];
    await writeVersions(db, "levies", { closed, added: [] });
    const keys = [omge, buffer].map((levy) => levyKey({ ...part, ...levy }));
    const live = await liveRows(db, "levies", [...keys, levyKey({ ...other, ...buffer })]);
    expect(live.map(({ approach, kind }) => `${approach} ${kind}`).sort()).to.deep.equal([
      "CA0001 omge-cancellation",
      "CA0002 buffer",
    ]);
  });

  it("keeps one system whatever its rulebook is", async () => {
    const { db } = database;
    const system = { rulebook: ALICE, paused_reason: null, valid_from: 1n, valid_to: STILL_VALID };
    await writeVersions(db, "system", { closed: [], added: [system] });
    const paused = { ...system, paused_reason: "security" as const, valid_from: 2n };
    const closed = [{ key: true as const, validFrom: 1n, validTo: 2n }];
    await writeVersions(db, "system", { closed, added: [paused] });
    expect(await liveRows(db, "system", [true])).to.deep.equal([paused]);
  });
});
