import { registryCode } from "@sixtwo/domain";
import { expect } from "chai";
import type { Db } from "../../database.ts";
import { insertSampleLedger } from "../../testing/sample-ledger.ts";
import { splitSampleBlock } from "../../testing/split-sample-block.ts";
import { createTestDatabase, type TestDatabase } from "../../testing/test-database.ts";
import { markConfirmed, markStaged, markWaiting } from "./mark-publications.ts";
import { parkPublications } from "./park-publications.ts";
import { retryPublication } from "./retry-publication.ts";
import { storedFields } from "./stored-fields.ts";
import { stuckRecords } from "./stuck-records.ts";
import { countUnitDifferences, unitDifferences } from "./unit-differences.ts";
import { writeRecords } from "./write-records.ts";

const ALL = { registry: null, kind: null } as const;
const FIRST = "unit:GHA01-2023-1-1";
const NODE_IDS = { cadTrustId: "7c9e6679-7425-40de-944b-e07fc1f90ae7", stagingUuid: "s-1" };

describe("unitDifferences", function () {
  this.timeout(60_000);
  let database: TestDatabase;
  let db: Db;
  beforeEach(async () => {
    database = await createTestDatabase();
    db = database.db;
    await insertSampleLedger(db);
  });
  afterEach(() => database.close());

  const unit = (first: number, last: number, more: { readonly status?: string } = {}) => ({
    table: "unit" as const,
    localId: `unit:GHA01-2023-1-${first}`,
    fingerprint: `${first} ${last} ${more.status ?? ""}`,
    columns: {
      unit_serial_id: `GHA01-${first}-2023`,
      unit_start_block: `${first}`,
      unit_end_block: `${last}`,
      unit_count: last - first + 1,
      unit_type: "Reduction - technical",
      unit_vintage_year: 2023,
      unit_status: more.status ?? "Held",
      unit_status_reason: "Held by Green Group A (C-1).",
      unit_status_date: "2026-03-01",
      unit_metric: "tCO2e",
      cad_trust_issuance_id: "issuance:GHA01-1",
    },
  });
  const differences = () => unitDifferences({ db }, { filter: ALL, limit: 100, offset: 0 });
  const kindOf = async (localId: string) =>
    (await differences()).find((one) => one.localId === localId)?.kind ?? null;
  const stage = async (localId: string) => {
    const columns = (await storedFields({ db }, [localId])).get(localId) ?? {};
    await markStaged({ db }, [{ localId, columns, ...NODE_IDS }]);
  };
  const confirm = async (localId: string) => {
    await stage(localId);
    await markConfirmed({ db }, [localId]);
  };
  const wait = (localId: string, reason: string) => markWaiting({ db }, [{ localId, reason }]);
  const park = (localId: string, reason: string) =>
    parkPublications({ db }, [{ localId, reason, parkedFor: "record" }]);

  it("tells a block that the registry has yet to take up, with the chain's own moment", async () => {
    const all = await differences();
    expect(all.map(({ kind }) => kind)).to.deep.equal(all.map(() => "not-in-registry"));
    const first = all.find(({ localId }) => localId === FIRST);
    expect(first).to.deep.include({
      activity: "GHA-ACT-001",
      chain: { quantity: 550n, lastSerial: 550n, ended: false },
      registered: null,
      cadTrust: null,
      isRetryable: false,
    });
    expect(first?.since.getTime()).to.be.lessThan(Date.now());
  });

  it("follows a unit from unpublished through staging to agreement", async () => {
    await writeRecords({ db }, [unit(1, 550)]);
    expect(await kindOf(FIRST)).to.equal("unpublished");
    await wait(FIRST, "Waits for issuance:GHA01-1, which the node does not have.");
    expect(await kindOf(FIRST)).to.equal("waiting");
    await stage(FIRST);
    expect(await kindOf(FIRST)).to.equal("unconfirmed");
    await markConfirmed({ db }, [FIRST]);
    expect(await kindOf(FIRST)).to.equal(null);
  });

  it("shows all three sides of a unit that was split since the node confirmed it", async () => {
    await writeRecords({ db }, [unit(1, 550)]);
    await confirm(FIRST);
    await splitSampleBlock(db);
    const split = (await differences()).find(({ localId }) => localId === FIRST);
    expect(split).to.deep.include({
      kind: "registry-behind-chain",
      chain: { quantity: 300n, lastSerial: 300n, ended: false },
      registered: { quantity: 550n, lastSerial: 550n, ended: false },
      cadTrust: { quantity: 550n, lastSerial: 550n, ended: false },
    });
    await writeRecords({ db }, [unit(1, 300)]);
    const outdated = (await differences()).find(({ localId }) => localId === FIRST);
    expect(outdated).to.deep.include({
      kind: "outdated",
      registered: { quantity: 300n, lastSerial: 300n, ended: false },
      cadTrust: { quantity: 550n, lastSerial: 550n, ended: false },
    });
  });

  it("tells a unit whose use the registry has yet to take up", async () => {
    await writeRecords({ db }, [unit(901, 1000)]);
    expect(await kindOf("unit:GHA01-2023-1-901")).to.equal("registry-behind-chain");
    await writeRecords({ db }, [unit(901, 1000, { status: "Retired" })]);
    expect(await kindOf("unit:GHA01-2023-1-901")).to.equal("unpublished");
  });

  it("tells a unit that the chain does not have, unless it has ended", async () => {
    await writeRecords({ db }, [unit(5000, 5001)]);
    expect(await kindOf("unit:GHA01-2023-1-5000")).to.equal("not-on-chain");
    await writeRecords({ db }, [unit(5000, 5001, { status: "Inactive" })]);
    await confirm("unit:GHA01-2023-1-5000");
    expect(await kindOf("unit:GHA01-2023-1-5000")).to.equal(null);
  });

  it("gives a parked unit its reason, its age and another try", async () => {
    await writeRecords({ db }, [unit(1, 550)]);
    await park(FIRST, "unitMetric is missing. Enter a text that is not empty.");
    const [parked] = await unitDifferences(
      { db },
      { filter: { registry: registryCode("GHA01"), kind: "failed" }, limit: 10, offset: 0 },
    );
    expect(parked).to.include({
      localId: FIRST,
      reason: "unitMetric is missing. Enter a text that is not empty.",
      isRetryable: true,
    });
    await retryPublication({ db }, FIRST);
    expect(await kindOf(FIRST)).to.equal("unpublished");
  });

  it("counts by kind and registry", async () => {
    await writeRecords({ db }, [unit(1, 550)]);
    const counts = Object.fromEntries(
      (await countUnitDifferences({ db }, ALL)).map(({ kind, count }) => [kind, count]),
    );
    expect(counts).to.deep.equal({ unpublished: 1, "not-in-registry": 4 });
    const other = { registry: registryCode("CHE01"), kind: null };
    expect(await countUnitDifferences({ db }, other)).to.deep.equal([]);
  });

  it("tells other records that are parked or wait, the parked ones first", async () => {
    const label = { label_name: "A", label_type: "Article 6 - Authorisation" };
    await writeRecords({ db }, [
      { table: "label", localId: "label:A", columns: label, fingerprint: "a" },
      { table: "label", localId: "label:B", columns: label, fingerprint: "b" },
      { table: "label", localId: "label:C", columns: label, fingerprint: "c" },
    ]);
    await wait("label:A", "Waits for unit:1, which the node does not have.");
    await park("label:B", "labelName is missing.");
    const stuck = await stuckRecords({ db }, { limit: 10, offset: 0 });
    expect(stuck.map(({ localId, isRetryable }) => [localId, isRetryable])).to.deep.equal([
      ["label:B", true],
      ["label:A", false],
    ]);
  });
});
