import { expect } from "chai";
import { COOKSTOVES_BLOCK } from "../../../../test/support/cad-trust-facts/cookstoves.ts";
import type { Terminal, TerminalKind } from "../facts/block-facts.ts";
import { SHIPPED_PICKLISTS } from "../picklists/picklists.ts";
import { validateRecord } from "../validate.ts";
import { unitRecord } from "./unit.ts";

const { state: _state, terminal: _terminal, ...BLOCK } = COOKSTOVES_BLOCK;

function usedAs(kind: TerminalKind, more: Partial<Terminal> = {}) {
  const terminal = { kind, detail: null, beneficiary: null, ...more };
  return unitRecord({ ...BLOCK, state: "used", terminal }).fields;
}

describe("unitRecord", () => {
  it("writes a whole issued block", () => {
    expect(unitRecord(COOKSTOVES_BLOCK)).to.deep.equal({
      table: "unit",
      id: null,
      localId: "unit:GHA01-2023-1-1",
      fields: {
        unitSerialId: "GHA01-GHA-1-1000-2023",
        unitStartBlock: "1",
        unitEndBlock: "1000",
        unitCount: 1000,
        unitType: "Reduction - technical",
        unitVintageYear: 2023,
        unitStatus: "Issued",
        unitStatusReason: "Issued to Green A Limited (GHA-77).",
        unitStatusDate: "2024-02-01",
        unitMetric: "tCO2e",
        unitCurrentOwner: "Green A Limited",
        cadTrustIssuanceId: "issuance:GHA01-I1",
      },
    });
  });

  for (const [kind, status] of [
    ["ndc-use", "Retired"],
    ["imp-cancellation", "Retired"],
    ["op-cancellation", "Retired"],
    ["omge-cancellation", "Cancelled"],
    ["voluntary-cancellation", "Cancelled"],
    ["reversal-cancellation", "Cancelled"],
  ] as const) {
    it(`shows ${kind} as ${status}`, () => {
      expect(usedAs(kind).unitStatus).to.equal(status);
    });
  }

  it("shows what is kept against reversals as a buffer", () => {
    const { fields } = unitRecord({ ...BLOCK, state: "buffered", terminal: null });
    expect(fields).to.include({
      unitStatus: "Buffer",
      unitStatusReason: "Kept against reversals by Green A Limited (GHA-77).",
    });
  });

  it("shows what is set aside for adaptation, or retained, as held, with the reason", () => {
    const reasonOf = (state: "set-aside" | "retained") => {
      const { fields } = unitRecord({ ...BLOCK, state, terminal: null });
      expect(fields.unitStatus).to.equal("Held");
      return fields.unitStatusReason;
    };
    expect([reasonOf("set-aside"), reasonOf("retained")]).to.deep.equal([
      "Set aside for adaptation; held by Green A Limited (GHA-77).",
      "Retained by the host Party; held by Green A Limited (GHA-77).",
    ]);
  });

  it("counts in the block's own metric, which CAD Trust may not know", () => {
    const record = unitRecord({ ...COOKSTOVES_BLOCK, metric: "MWh" });
    expect(record.fields.unitMetric).to.equal("MWh");
    expect(validateRecord(record, SHIPPED_PICKLISTS).map(({ field }) => field)).to.deep.equal([
      "unitMetric",
    ]);
  });

  it("names the beneficiary of a use", () => {
    const beneficiary = { name: "Airline One", lei: "529900T8BM49AURSDO55" };
    expect(usedAs("imp-cancellation", { detail: "CORSIA 2024-2026", beneficiary })).to.include({
      unitStatusReason: "Cancelled for international mitigation purposes: CORSIA 2024-2026.",
      unitRetirementDetail: "CORSIA 2024-2026",
      unitRetirementBeneficiary: "Airline One",
      unitRetirementBeneficiaryId: "529900T8BM49AURSDO55",
    });
  });

  it("refers to the ITMOs of an authorized block", () => {
    const itmos = {
      itmoFirst: "CA0001-GHA01-GHA-1-2023",
      itmoLast: "CA0001-GHA01-GHA-1000-2023",
    };
    expect(
      unitRecord({ ...BLOCK, ...itmos, state: "authorized", terminal: null }).fields,
    ).to.include({
      unitStatus: "Held",
      unitItmosReferenceId: "CA0001-GHA01-GHA-1-2023 to CA0001-GHA01-GHA-1000-2023",
    });
  });

  it("lists a token by its CAIP-19 id and never links to this machine", () => {
    const caip19 = "eip155:31337/erc1155:0x5fbdb2315678afecb367f032d93f642f64180aa3/1";
    const publicUrl = "http://localhost:4000/blocks/1";
    const { fields } = unitRecord({ ...COOKSTOVES_BLOCK, caip19, publicUrl });
    expect(fields).to.include({ marketplace: "GHA01", marketplaceIdentifier: caip19 });
    expect(fields).not.to.have.any.keys("unitLink", "marketplaceLink");
  });

  it("tells removals by nature from the rest", () => {
    const { fields } = unitRecord({
      ...COOKSTOVES_BLOCK,
      mitigationType: "Removals",
      activityType: "Reforestation",
    });
    expect(fields.unitType).to.equal("Removal - nature");
  });

  it("refuses a quantity that a JSON number cannot hold", () => {
    expect(() => unitRecord({ ...COOKSTOVES_BLOCK, quantity: 2n ** 53n })).to.throw(
      "9007199254740992 tCO2e is too much for one CAD Trust record.",
    );
  });
});
