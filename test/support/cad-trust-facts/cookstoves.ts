import type { ActivityFacts, BatchFacts, BlockFacts } from "@sixtwo/cad-trust";

/** A complete activity whose every value CAD Trust knows. */
export const COOKSTOVES: ActivityFacts = {
  activityId: "GHA01-A1",
  title: "Clean cooking in Ashanti",
  description: null,
  registry: "GHA01",
  party: "GHA",
  country: "Ghana",
  sector: "Energy demand",
  activityType: "Energy Efficiency households",
  methodology: { code: "VMR0006", name: "Improved cookstoves", version: "1.2", link: null },
  creditingPeriod: { start: "2023-01-01", end: "2030-12-31" },
  validation: {
    id: "GHA01-A1-V1",
    body: "Carbon Check (India) Private Limited",
    kind: "design",
    date: "2023-03-01",
  },
  earlierValidations: [],
  verifications: [
    {
      id: "GHA01-A1-M1",
      body: "Earthood Services Private Limited",
      start: "2023-01-01",
      end: "2023-12-31",
    },
  ],
  location: { country: "Ghana", region: "Ashanti", gis: "6.69, -1.62" },
  stakeholders: [{ name: "Green A Limited", part: "developer", link: "http://localhost/green-a" }],
  estimations: [{ start: "2023-01-01", end: "2023-12-31", quantity: 1_200n, reference: "PDD 4.2" }],
  ratings: [{ scheme: "CCQI", name: "Additionality", value: "3.5", link: null }],
  coBenefits: [3, 7],
  projectLink: "http://localhost:4000/activities/GHA01-A1",
  link: "https://registry.gov.gh/activities/GHA01-A1",
  registeredOn: "2023-04-01T08:30:00.000Z",
};

export const COOKSTOVES_BATCH: BatchFacts = {
  issuanceId: "GHA01-I1",
  activityId: "GHA01-A1",
  verificationId: "GHA01-A1-M1",
  date: "2024-02-01",
};

/** The whole batch, just issued: serials 1 to 1000. */
export const COOKSTOVES_BLOCK: BlockFacts = {
  registry: "GHA01",
  vintage: 2023,
  batch: 1n,
  firstSerial: 1n,
  lastSerial: 1000n,
  metric: "tCO2e",
  quantity: 1000n,
  party: "GHA",
  issuanceId: "GHA01-I1",
  activityType: "Energy Efficiency households",
  mitigationType: "Emission reductions",
  nationalSerial: "GHA01-GHA-1-1000-2023",
  itmoFirst: null,
  itmoLast: null,
  holderName: "Green A Limited",
  holderEntityId: "GHA-77",
  statusDate: "2024-02-01T09:00:00.000Z",
  publicUrl: null,
  caip19: null,
  state: "issued",
  terminal: null,
};
