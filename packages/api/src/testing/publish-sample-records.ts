import {
  type CadTrustColumns,
  type CadTrustTable,
  type Db,
  type ProjectedRecord,
  writeRecords,
} from "@sixtwo/db";

/** Records of one activity as the worker projects them, for tests of what is served. */
export async function publishSampleRecords(db: Db): Promise<void> {
  await writeRecords({ db }, RECORDS);
}

function record(table: CadTrustTable, key: string, columns: CadTrustColumns): ProjectedRecord {
  return { table, localId: `${table}:${key}`, columns, fingerprint: `${table} ${key}` };
}

function unit(first: number, last: number, more: CadTrustColumns = {}): ProjectedRecord {
  return record("unit", `GHA01-2023-1-${first}`, {
    unit_serial_id: `GHA01-${first}-2023`,
    unit_start_block: `${first}`,
    unit_end_block: `${last}`,
    unit_count: last - first + 1,
    unit_type: "Reduction - technical",
    unit_vintage_year: 2023,
    unit_status: "Held",
    unit_status_reason: "Authorized under Article 6.2; held by Green Group A (C-1).",
    unit_status_date: "2026-03-01",
    unit_metric: "tCO2e",
    cad_trust_issuance_id: "issuance:GHA01-1",
    ...more,
  });
}

const PROJECT = { cad_trust_project_id: "project:GHA01-GHA-ACT-001" };

const RECORDS: readonly ProjectedRecord[] = [
  record("program", "GHA01", {
    program_name: "Ghana Article 6.2",
    program_registry: "GHA01",
    program_registry_activity_id: "GHA01",
  }),
  record("methodology", "VMR0006", {
    methodology_code: "VMR0006",
    methodology_name: "Improved cookstoves",
  }),
  record("project", "GHA01-GHA-ACT-001", {
    project_registry_name: "GHA01",
    project_id: "GHA01-GHA-ACT-001",
    project_name: "Clean cooking",
    project_link: "https://registry.gov.gh/activities/GHA-ACT-001",
    project_sector: ["Energy demand"],
    project_type: ["Energy Efficiency households"],
    project_status: "Registered",
    project_status_date: "2023-04-02",
    project_unit_metric: "tCO2e",
    cad_trust_program_id: "program:GHA01",
  }),
  record("project_methodology", "GHA01-GHA-ACT-001", {
    ...PROJECT,
    cad_trust_methodology_id: "methodology:VMR0006",
  }),
  record("location", "GHA01-GHA-ACT-001", { ...PROJECT, location_country: "Ghana" }),
  record("co_benefit", "GHA01-GHA-ACT-001/SDG-7", {
    ...PROJECT,
    co_benefit_id: "SDG 7 - Affordable and clean energy",
  }),
  record("issuance", "GHA01-1", {
    issuance_id: "GHA01-1",
    issuance_date: "2024-02-01",
    cad_trust_verification_id: "verification:GHA01-GHA-ACT-001/2023",
    cad_trust_project_methodology_id: "project_methodology:GHA01-GHA-ACT-001",
    cad_trust_location_id: "location:GHA01-GHA-ACT-001",
  }),
  unit(1, 550, { marketplace: "GHA01", marketplace_identifier: "eip155:6262/erc1155:0x01/1" }),
  unit(551, 600, { unit_status: "Retired" }),
  record("label", "GHA/GHA-AUTH-1@1", {
    label_name: "Authorization GHA-AUTH-1, version 1",
    label_type: "Article 6 - Authorisation",
  }),
  record("unit_label", "GHA01-2023-1-1/GHA/GHA-AUTH-1@1", {
    cad_trust_label_id: "label:GHA/GHA-AUTH-1@1",
    cad_trust_unit_id: "unit:GHA01-2023-1-1",
    label_unit_date: "2026-03-01",
  }),
];
