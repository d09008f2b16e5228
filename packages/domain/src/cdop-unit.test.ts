import { expect } from "chai";
import { type CdopFacts, cdopUnit } from "./cdop-unit.ts";

const FACTS: CdopFacts = {
  activity: "GHA-ACT-001",
  metric: "GHG",
  unit: "tCO2e",
  firstId: "CA0001-GHA01-GHA-601-2023",
  lastId: "CA0001-GHA01-GHA-900-2023",
  firstNationalId: "GHA01-601-2023",
  lastNationalId: "GHA01-900-2023",
  underlyingRegistry: "VCS",
  firstUnderlyingId: "VCS-500601-GH",
  firstSerial: 601n,
  lastSerial: 900n,
  quantity: 300,
  vintage: 2023,
  registry: "GHA01",
  account: "0xa3",
  accountKind: "party-holding",
  holderParty: "CHE",
  locked: false,
  frozen: false,
  firstTransferred: true,
  firstTransferringParty: "GHA",
  approach: "CA0001",
  authorization: "GHA-AUTH-1",
  authorizationVersion: 1,
  purposes: "NDC and OP",
  oimp: "CORSIA",
};

describe("cdopUnit", () => {
  const status = (facts: Partial<CdopFacts>) =>
    cdopUnit({ ...FACTS, ...facts }).unit.status[0]?.status;

  it("is a unit record with what Article 6 needs beside it", () => {
    expect(cdopUnit(FACTS)).to.deep.equal({
      project: { current_registry_project_id: "GHA-ACT-001" },
      unit: {
        descriptor: [{ metric: "tCO2e", type: "VCU" }],
        owner_account_id: "0xa3",
        reference: [
          { serial_number: "CA0001-GHA01-GHA-601-2023", source_serial_number: "VCS-500601-GH" },
        ],
        status: [{ status: "Active", is_current: true }],
        credit_block: [{ quantity: 300, block_start: 601, block_end: 900 }],
      },
      vintage: { vintage: "2023-01-01" },
      article_6: {
        cooperative_approach_id: "CA0001",
        authorization_id: "GHA-AUTH-1",
        authorization_version: 1,
        purposes: "NDC and OP",
        first_transferring_party: "GHA",
        first_transferred: true,
        party_itmo_registry: "GHA01",
        first_id: "CA0001-GHA01-GHA-601-2023",
        last_id: "CA0001-GHA01-GHA-900-2023",
        first_national_id: "GHA01-601-2023",
        last_national_id: "GHA01-900-2023",
        metric: "tCO2e",
      },
    });
  });

  it("is retired by a claim, and cancelled where nobody may claim", () => {
    expect(status({ accountKind: "ndc-use" })).to.equal("Retired");
    expect(status({ accountKind: "imp-cancellation" })).to.equal("Retired");
    expect(status({ accountKind: "op-cancellation" })).to.equal("Retired");
    expect(status({ accountKind: "voluntary-cancellation" })).to.equal("Retired");
    expect(status({ accountKind: "omge-cancellation" })).to.equal("Cancelled");
    expect(status({ accountKind: "reversal-cancellation", frozen: true })).to.equal("Cancelled");
  });

  it("is on hold while frozen or in a buffer, and pending while a request waits", () => {
    expect(status({ frozen: true, locked: true })).to.equal("On Hold");
    expect(status({ accountKind: "buffer" })).to.equal("On Hold");
    expect(status({ locked: true })).to.equal("Pending Transfer");
  });

  it("says what it was retired for", () => {
    const detail = (facts: Partial<CdopFacts>) => cdopUnit({ ...FACTS, ...facts }).unit.retirement;
    expect(detail({})).to.equal(undefined);
    expect(detail({ accountKind: "imp-cancellation" })).to.deep.equal([
      { retirement_detail: "imp-cancellation of CHE, CORSIA" },
    ]);
    expect(detail({ accountKind: "ndc-use" })).to.deep.equal([
      { retirement_detail: "ndc-use of CHE" },
    ]);
  });

  it("claims no unit type that the protocol does not have", () => {
    const types = (facts: Partial<CdopFacts>) => cdopUnit({ ...FACTS, ...facts }).unit.descriptor;
    expect(types({ underlyingRegistry: null })).to.equal(undefined);
    expect(types({ underlyingRegistry: "T-VER" })).to.equal(undefined);
    expect(types({ underlyingRegistry: "toString" })).to.equal(undefined);
    expect(types({ metric: "non-GHG" })).to.equal(undefined);
    expect(types({ underlyingRegistry: "GS" })).to.deep.equal([
      { metric: "tCO2e", type: "VER, CER" },
    ]);
  });

  it("has its national serial before an authorization, and its registry without an activity", () => {
    const { unit, project } = cdopUnit({
      ...FACTS,
      ...{ firstId: null, lastId: null, firstUnderlyingId: null, activity: null },
    });
    expect(unit.reference).to.deep.equal([
      { serial_number: "GHA01-601-2023", source_serial_number: "GHA01-601-2023" },
    ]);
    expect(project).to.deep.equal({ current_registry_project_id: "GHA01" });
  });
});
