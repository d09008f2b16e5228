import {
  activityPaper,
  type Db,
  publicationCounts,
  recordActivityPaper,
  storedFields,
} from "@sixtwo/db";
import {
  createTestDatabase,
  insertSampleLedger,
  insertSamplePaper,
  mergeSampleBlock,
  sampleAddress,
  sampleBlockId,
  splitSampleBlock,
  type TestDatabase,
} from "@sixtwo/db/testing";
import { metricCode, registryCode } from "@sixtwo/domain";
import { expect } from "chai";
import { projectCadTrust } from "./project-cad-trust.ts";

const COLLECTION = "eip155:6262/erc1155:0x0000000000000000000000000000000000001ed6";
const FIRST_BLOCK = "21194651225819931045397199768468553002186094673921";
const FIRST_TRANSFER =
  "aef_t3_actions:0x0000000000000000000000000000000000000000000000000000000000000402-1";
const CANCELLATION =
  "aef_t3_actions:0x0000000000000000000000000000000000000000000000000000000000000601-2";

describe("projectCadTrust", function () {
  this.timeout(60_000);
  let database: TestDatabase;
  let db: Db;
  beforeEach(async () => {
    database = await createTestDatabase();
    db = database.db;
    await insertSampleLedger(db);
    await insertSamplePaper(db);
  });
  afterEach(() => database.close());

  const project = (date = "2026-11-20") =>
    projectCadTrust({
      db,
      publicUrl: "https://registry.gov.gh",
      clock: () => new Date(`${date}T10:00:00Z`),
    });
  const fieldsOf = async (localId: string) => (await storedFields({ db }, [localId])).get(localId);
  const countByTable = async () =>
    Object.fromEntries((await publicationCounts({ db })).map(({ table, count }) => [table, count]));

  it("fills the tables from mirror and paperwork", async () => {
    expect(await project()).to.deep.equal({ added: 35, changed: 0, withdrawn: 0 });
    expect(await countByTable()).to.deep.equal({
      program: 1,
      methodology: 1,
      stakeholder: 1,
      label: 1,
      project: 1,
      stakeholder_projects: 1,
      project_methodology: 1,
      validation: 1,
      verification: 2,
      location: 1,
      estimation: 1,
      rating: 1,
      co_benefit: 2,
      issuance: 2,
      unit: 5,
      unit_label: 4,
      aef_t5_authorized_entities: 2,
      aef_t2_authorizations: 1,
      aef_t3_actions: 6,
    });
  });

  it("writes an authorized block as a unit with its ITMOs and its label", async () => {
    await project();
    expect(await fieldsOf("unit:GHA01-2023-1-1")).to.deep.equal({
      unit_serial_id: "GHA01-1-2023",
      unit_start_block: "1",
      unit_end_block: "550",
      unit_count: 550,
      unit_type: "Reduction - technical",
      unit_vintage_year: 2023,
      unit_status: "Held",
      unit_status_reason: "Authorized under Article 6.2; held by Green Group A (C-1).",
      unit_status_date: "2026-03-01",
      unit_link: `https://registry.gov.gh/blocks/${FIRST_BLOCK}`,
      unit_metric: "tCO2e",
      unit_current_owner: "Green Group A",
      unit_itmos_reference_id: "CA0001-GHA01-GHA-1-2023 to CA0001-GHA01-GHA-550-2023",
      cad_trust_issuance_id: "issuance:GHA01-1",
      marketplace: "GHA01",
      marketplace_identifier: `${COLLECTION}/${FIRST_BLOCK}`,
      marketplace_link: `https://registry.gov.gh/blocks/${FIRST_BLOCK}`,
    });
    expect(await fieldsOf("unit_label:GHA01-2023-1-1/GHA/GHA-AUTH-1@1")).to.deep.equal({
      cad_trust_unit_id: "unit:GHA01-2023-1-1",
      cad_trust_label_id: "label:GHA/GHA-AUTH-1@1",
      label_unit_date: "2026-03-01",
    });
  });

  it("writes a block without an authorization as issued, without ITMOs and label", async () => {
    await project();
    const unit = await fieldsOf("unit:GHA01-2024-2-1001");
    expect(unit).to.include({ unit_status: "Issued", unit_status_reason: "Issued to GHA." });
    expect(unit).to.not.have.property("unit_itmos_reference_id");
    expect(await fieldsOf("unit_label:GHA01-2024-2-1001/GHA/GHA-AUTH-1@1")).to.equal(undefined);
  });

  it("writes used and cancelled blocks as retired, with what for", async () => {
    await project();
    expect(await fieldsOf("unit:GHA01-2023-1-901")).to.include({
      unit_count: 100,
      unit_status: "Retired",
      unit_status_reason: "Used towards a nationally determined contribution: NDC of CHE for 2025.",
      unit_status_date: "2026-05-01",
    });
    expect(await fieldsOf("unit:GHA01-2023-1-551")).to.include({
      unit_count: 50,
      unit_status: "Retired",
      unit_status_reason: "Cancelled for other purposes: Voluntary market.",
      unit_status_date: "2026-06-01",
      unit_retirement_detail: "Voluntary market",
    });
  });

  it("names who benefits where that is public, and what a reserve is for", async () => {
    await db
      .insertInto("ledger.beneficiary_names")
      .values({
        ...{ block_id: sampleBlockId(551), name: "Air GH" },
        ...{ chain_block: 6n, log_index: 2n, tx_hash: `0x${"6".repeat(64)}` },
      })
      .execute();
    await db
      .updateTable("ledger.blocks")
      .set({ holder: sampleAddress("a8") })
      .where("block_id", "=", sampleBlockId(1001))
      .execute();
    await project();
    expect(await fieldsOf("unit:GHA01-2023-1-551")).to.include({
      unit_retirement_beneficiary: "Air GH",
    });
    expect(await fieldsOf("unit:GHA01-2024-2-1001")).to.include({
      unit_status: "Held",
      unit_status_reason: "Set aside for adaptation; held by GHA.",
    });
  });

  it("reports what is not counted in tCO2e in its own metric", async () => {
    const named = { metric: metricCode(7), unit: "MWh", named_at: new Date("2026-01-01") };
    const place = { chain_block: 1n, log_index: 7n, tx_hash: `0x${"1".repeat(64)}` as const };
    await db
      .insertInto("ledger.metrics")
      .values({ ...named, ...place })
      .execute();
    const { metric } = named;
    await db.updateTable("ledger.actions").set({ metric }).where("kind", "=", "use").execute();
    await project();
    const [use] = await db
      .selectFrom("ledger.actions")
      .select("tx_hash")
      .where("kind", "=", "use")
      .execute();
    expect(await fieldsOf(`aef_t3_actions:${use?.tx_hash}-1`)).to.include({
      aef_t3_actions_metric: "Non-GHG",
      aef_t3_actions_applicable_non_ghg_metric: "MWh",
      aef_t3_actions_quantity_t_co2: 0,
      aef_t3_actions_quantity_non_ghg: "100",
    });
    expect(await fieldsOf(FIRST_TRANSFER)).to.include({
      aef_t3_actions_metric: "GHC",
      aef_t3_actions_quantity_t_co2: 400,
    });
  });

  it("reports a first transfer to both Parties, and what a cancellation was for", async () => {
    await project();
    expect(await fieldsOf(FIRST_TRANSFER)).to.include({
      aef_t3_actions_type: "First Transfer",
      aef_t3_actions_subtype: "First transfer to another Party",
      aef_t3_actions_date: "2026-04-01",
      aef_t3_actions_party_itmo_registry_id: "GHA01",
      aef_t3_actions_itmo_first_id: "CA0001-GHA01-GHA-601-2023",
      aef_t3_actions_itmo_last_id: "CA0001-GHA01-GHA-1000-2023",
      aef_t3_actions_unit_first_id: "VCS-500601-GH",
      aef_t3_actions_unit_last_id: "VCS-501000-GH",
      aef_t3_actions_quantity_t_co2: 400,
      aef_t3_actions_transferring_party_id: "NA",
      aef_t3_actions_acquiring_party_id: "CHE",
    });
    expect(await fieldsOf(`${FIRST_TRANSFER}-acquisition`)).to.include({
      aef_t3_actions_type: "Acquisition",
      aef_t3_actions_party_itmo_registry_id: "CHE01",
      aef_t3_actions_transferring_party_id: "GHA",
      aef_t3_actions_acquiring_party_id: "NA",
    });
    expect(await fieldsOf(CANCELLATION)).to.include({
      aef_t3_actions_type: "Cancellation",
      aef_t3_actions_purpose_of_use_oimp: "Voluntary market",
      aef_t3_actions_using_participating_party_id: "GHA",
      aef_t3_actions_using_authorized_entity_id: "C-1",
    });
  });

  it("reports a year when it is over: submissions and the ITMOs held on 31 December", async () => {
    await project();
    expect(await project("2027-02-01")).to.deep.equal({ added: 3, changed: 7, withdrawn: 0 });
    expect(await fieldsOf("aef_t1_submission:CHE-2026-1.0")).to.deep.equal({
      aef_t1_submission_party: "CHE",
      aef_t1_submission_version: 1,
      aef_t1_submission_report_year: 2026,
      aef_t1_submission_submission_date: "2027-04-15",
    });
    expect(await fieldsOf("aef_t4_holdings:CHE01-2026/CA0001-GHA01-GHA-601-2023")).to.include({
      aef_t4_holdings_party_itmo_registry_id: "CHE01",
      aef_t4_holdings_first_transferring_party_id: "GHA",
      aef_t4_holdings_itmo_last_id: "CA0001-GHA01-GHA-900-2023",
      aef_t4_holdings_quantity_t_co2: 300,
      cad_trust_aef_t1_submission_id: "aef_t1_submission:CHE-2026-1.0",
    });
  });

  it("changes nothing when nothing happened", async () => {
    await project();
    expect(await project()).to.deep.equal({ added: 0, changed: 0, withdrawn: 0 });
  });

  it("shrinks the unit of a block that was split, and adds one for the part", async () => {
    await project();
    await splitSampleBlock(db);
    expect(await project()).to.deep.equal({ added: 2, changed: 1, withdrawn: 0 });
    expect(await fieldsOf("unit:GHA01-2023-1-1")).to.include({
      unit_serial_id: "GHA01-1-2023",
      unit_end_block: "300",
      unit_count: 300,
      unit_current_owner: "Green Group A",
      unit_status_date: "2026-03-01",
    });
    expect(await fieldsOf("unit:GHA01-2023-1-301")).to.include({
      unit_serial_id: "GHA01-301-2023",
      unit_end_block: "550",
      unit_count: 250,
      unit_current_owner: "GHA",
      unit_status_date: "2026-07-01",
    });
  });

  it("ends the unit of a block that was merged away, if a node has it", async () => {
    await project();
    await splitSampleBlock(db);
    await project();
    await mergeSampleBlock(db);
    expect(await project()).to.deep.equal({ added: 0, changed: 1, withdrawn: 2 });
    await splitSampleBlock(db);
    await project();
    await db
      .updateTable("cad_trust.publications")
      .set({ state: "confirmed", cad_trust_id: "node-id", confirmed_at: new Date() })
      .where("local_id", "like", "unit%:GHA01-2023-1-301%")
      .execute();
    await mergeSampleBlock(db);
    expect(await project()).to.deep.equal({ added: 0, changed: 2, withdrawn: 1 });
    expect(await fieldsOf("unit:GHA01-2023-1-301")).to.include({
      unit_status: "Inactive",
      unit_status_reason: "Its serials are part of another unit now.",
      unit_count: 250,
    });
    expect(await project()).to.deep.equal({ added: 0, changed: 0, withdrawn: 0 });
  });

  it("adds the validation of a renewal, and corrects the one of a design", async () => {
    await project();
    const key = { registry: registryCode("GHA01"), activity: "GHA-ACT-001" };
    const { paper } = (await activityPaper({ db }, key)) ?? {};
    if (paper === undefined) throw new Error("The sample activity has paperwork.");
    const validation = { ...paper.validation, id: "R-1", kind: "renewal" as const };
    await recordActivityPaper({ db }, { ...paper, validation });
    expect(await project()).to.include({ added: 1, withdrawn: 0 });
    expect(await fieldsOf("validation:GHA01-GHA-ACT-001/V-1")).to.include({ validation_id: "V-1" });
    const corrected = { ...paper.validation, id: "V-2" };
    await recordActivityPaper({ db }, { ...paper, validation: corrected });
    await project();
    expect(await fieldsOf("validation:GHA01-GHA-ACT-001/V-1")).to.equal(undefined);
  });

  it("lets an issuance wait for the paperwork of its activity", async () => {
    await db.deleteFrom("registry.verifications").execute();
    await db.deleteFrom("registry.activities").execute();
    await project();
    expect(await fieldsOf("project:GHA01-GHA-ACT-001")).to.equal(undefined);
    expect(await fieldsOf("issuance:GHA01-1")).to.include({
      cad_trust_verification_id: "verification:GHA01-GHA-ACT-001/2023",
    });
  });
});
