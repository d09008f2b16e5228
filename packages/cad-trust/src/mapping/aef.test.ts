import { expect } from "chai";
import {
  AUTHORIZATION,
  ENTITY,
  FIRST_TRANSFER,
  SUBMISSION,
} from "../../../../test/support/cad-trust-facts/authorization.ts";
import { SHIPPED_PICKLISTS } from "../picklists/picklists.ts";
import { validateRecord } from "../validate.ts";
import { aefT1SubmissionRecord } from "./aef-t1-submission.ts";
import { aefT2AuthorizationsRecord } from "./aef-t2-authorizations.ts";
import { aefT3ActionsRecord } from "./aef-t3-actions.ts";
import { aefT4HoldingsRecord } from "./aef-t4-holdings.ts";
import { aefT5AuthorizedEntitiesRecord } from "./aef-t5-authorized-entities.ts";
import { purposesCode } from "./aef-values.ts";
import { labelRecord } from "./label.ts";
import { unitLabelRecord } from "./unit-label.ts";

const BLOCK = { registry: "GHA01", vintage: 2023, batch: 1n, firstSerial: 1n };

describe("the AEF tables in CAD Trust", () => {
  it("are complete", () => {
    const records = [
      aefT5AuthorizedEntitiesRecord(ENTITY),
      aefT1SubmissionRecord(SUBMISSION),
      aefT2AuthorizationsRecord(AUTHORIZATION),
      aefT3ActionsRecord(FIRST_TRANSFER),
      aefT4HoldingsRecord({ ...FIRST_TRANSFER, reportYear: 2025 }),
      labelRecord(AUTHORIZATION),
    ];
    const problems = records.flatMap((record) => validateRecord(record, SHIPPED_PICKLISTS));
    expect(problems).to.deep.equal([]);
  });

  it("table 1 names the submission", () => {
    expect(aefT1SubmissionRecord(SUBMISSION)).to.deep.include({
      localId: "aef_t1_submission:GHA-2025-1.1",
      fields: {
        aefT1SubmissionParty: "GHA",
        aefT1SubmissionVersion: 1.1,
        aefT1SubmissionReportYear: 2025,
        aefT1SubmissionSubmissionDate: "2026-04-15",
        aefT1SubmissionNdcFirstYear: 2021,
        aefT1SubmissionNdcLastYear: 2030,
      },
    });
  });

  it("table 2 joins purposes, Parties and the entity", () => {
    expect(aefT2AuthorizationsRecord(AUTHORIZATION).fields).to.include({
      aefT2AuthorizationsQuantity: 5000,
      aefT2AuthorizationsMetric: "GHC",
      aefT2AuthorizationsPurposesForAuthorization: "NDC and OIMP",
      aefT2AuthorizationsAuthorizedPartyId: "CHE",
      aefT2AuthorizationsAuthorizedEntityId: "CHE-101.202.303",
      aefT2AuthorizationsFirstTransferDefinitionOimp: "Use or cancellation",
      cadTrustAefT5AuthorizedEntitiesId: "aef_t5_authorized_entities:CA0001/CHE-101.202.303",
    });
  });

  it("table 2 says NA when any Party is authorized", () => {
    const { fields } = aefT2AuthorizationsRecord({ ...AUTHORIZATION, authorizedParties: [] });
    expect(fields.aefT2AuthorizationsAuthorizedPartyId).to.equal("NA");
  });

  it("table 3 says NA for what an action does not have", () => {
    expect(aefT3ActionsRecord(FIRST_TRANSFER)).to.deep.include({
      localId: "aef_t3_actions:31337-120-3",
    });
    expect(aefT3ActionsRecord(FIRST_TRANSFER).fields).to.include({
      aefT3ActionsDate: "2025-07-07",
      aefT3ActionsType: "First Transfer",
      aefT3ActionsUnitRegistryId: "NA",
      aefT3ActionsUnitFirstId: "NA",
      aefT3ActionsUnitLastId: "NA",
      aefT3ActionsTransferringPartyId: "NA",
      aefT3ActionsAcquiringPartyId: "CHE",
      aefT3ActionsQuantityTCo2: 600,
      cadTrustUnitId: "unit:GHA01-2023-1-1",
      cadTrustAefT2AuthorizationsId: "aef_t2_authorizations:GHA/GHA-2024-1@1",
    });
  });

  it("table 3 carries the underlying programme's serials", () => {
    const underlying = { registry: "VCS", first: "VCS-1", last: "VCS-600" };
    expect(aefT3ActionsRecord({ ...FIRST_TRANSFER, underlying }).fields).to.include({
      aefT3ActionsUnitRegistryId: "VCS",
      aefT3ActionsUnitFirstId: "VCS-1",
      aefT3ActionsUnitLastId: "VCS-600",
    });
  });

  it("table 4 names a holding by its registry, year and first ITMO", () => {
    const holding = aefT4HoldingsRecord({ ...FIRST_TRANSFER, reportYear: 2025 });
    expect(holding.localId).to.equal("aef_t4_holdings:GHA01-2025/CA0001-GHA01-GHA-1-2023");
    expect(holding.fields.aefT4HoldingsQuantityTCo2).to.equal(600);
  });

  for (const [purposes, code] of [
    [["NDC"], "NDC"],
    [["IMP"], "IMP"],
    [["OP"], "OP"],
    [["IMP", "OP"], "OIMP"],
    [["NDC", "IMP"], "NDC and IMP"],
    [["NDC", "OP"], "NDC and OP"],
    [["NDC", "IMP", "OP"], "NDC and OIMP"],
    [[], null],
  ] as const) {
    it(`purposes ${purposes.join(", ") || "(none)"} read ${code}`, () => {
      expect(purposesCode(purposes)).to.equal(code);
    });
  }

  it("keep two Parties' authorizations of one name apart", () => {
    const own = [aefT2AuthorizationsRecord(AUTHORIZATION), labelRecord(AUTHORIZATION)];
    const other = { ...AUTHORIZATION, party: "CHE" };
    const theirs = [aefT2AuthorizationsRecord(other), labelRecord(other)];
    expect([...own, ...theirs].map(({ localId }) => localId)).to.deep.equal([
      "aef_t2_authorizations:GHA/GHA-2024-1@1",
      "label:GHA/GHA-2024-1@1",
      "aef_t2_authorizations:CHE/GHA-2024-1@1",
      "label:CHE/GHA-2024-1@1",
    ]);
  });

  it("label a block with its authorization", () => {
    const named = { party: "GHA", authorizationId: "GHA-2024-1", authorizationVersion: "1" };
    const facts = { block: BLOCK, ...named };
    expect(unitLabelRecord({ ...facts, date: "2024-03-02T10:00:00Z" })).to.deep.equal({
      table: "unit_label",
      id: null,
      localId: "unit_label:GHA01-2023-1-1/GHA/GHA-2024-1@1",
      fields: {
        cadTrustLabelId: "label:GHA/GHA-2024-1@1",
        cadTrustUnitId: "unit:GHA01-2023-1-1",
        labelUnitDate: "2024-03-02",
      },
    });
  });
});
