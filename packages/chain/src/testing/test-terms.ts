import {
  type AuthorizationTerms,
  approachCode,
  type BlockId,
  packBlockId,
  partyCode,
  registryCode,
  TCO2E,
  tonnes,
  vintage,
} from "@sixtwo/domain";
import type { ActivityTerms } from "../terms/activity-terms.ts";
import type { IssuanceTerms } from "../terms/issuance-terms.ts";

const HASH = `0x${"ab".repeat(32)}` as const;

/** An activity to register as ACT-1 in XXA01. */
export const TEST_ACTIVITY: ActivityTerms = {
  title: "Cookstoves",
  sector: "Energy generation",
  activityType: "Energy Efficiency households",
  documentHash: HASH,
};

/** XXA authorizes up to 5,000 t of 2021 to 2030 for NDC, to any Party. */
export const TEST_AUTHORIZATION: AuthorizationTerms = {
  reference: "LOA-1",
  date: new Date("2026-01-01T00:00:00Z"),
  approach: approachCode("CA0001"),
  party: partyCode("XXA"),
  purposes: new Set(["NDC"]),
  firstTransferDefinition: null,
  oimp: null,
  metric: TCO2E,
  cap: tonnes(5000n),
  occurrence: { from: 2021, until: 2030 },
  expires: null,
  use: { from: null, until: null },
  parties: [],
  entities: [],
  sectors: ["Energy generation"],
  activityTypes: ["Energy Efficiency households"],
  termsHash: HASH,
  terms: "None.",
  changeableAfterFirstTransfer: false,
};

/** 1,000 t of 2023 from ACT-1, not authorized; `to` is the receiving account. */
export const TEST_ISSUANCE: Omit<IssuanceTerms, "to"> = {
  activity: "ACT-1",
  vintage: vintage(2023),
  metric: TCO2E,
  quantity: tonnes(1000n),
  monitored: { from: new Date("2023-01-01T00:00:00Z"), until: new Date("2023-12-31T00:00:00Z") },
  mitigationType: "Emission reductions",
  underlying: { programme: "GS", prefix: "GS-", first: 501n, suffix: "-X" },
  documentHash: HASH,
  authorization: null,
};

/** The block of the first batch of XXA01, of 2023, that begins at this serial. */
export function testBlock(first: bigint): BlockId {
  return packBlockId({
    registry: registryCode("XXA01"),
    vintage: vintage(2023),
    batch: 1n,
    first,
  });
}
