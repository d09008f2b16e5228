import { expect } from "chai";
import { keptFields, PLAIN_DIALECT, toNodeFields } from "./dialects.ts";

const DIALECT = {
  fields: {
    co_benefit: { coBenefitId: "cobenefit" },
    stakeholder: { cadTrustProjectId: null },
  },
  values: { locationCountry: { Netherlands: "Netherlands (Kingdom of the)" } },
};

describe("a dialect", () => {
  it("keeps the model's names where the node is not known for others", () => {
    const fields = { coBenefitId: "SDG 13 - Climate action" };
    expect(toNodeFields(PLAIN_DIALECT, "co_benefit", fields)).to.deep.equal(fields);
  });

  it("names a field as the node does", () => {
    const fields = { coBenefitId: "SDG 13 - Climate action", cadTrustProjectId: "p-1" };
    expect(toNodeFields(DIALECT, "co_benefit", fields)).to.deep.equal({
      cobenefit: "SDG 13 - Climate action",
      cadTrustProjectId: "p-1",
    });
  });

  it("leaves out what the node does not have", () => {
    const fields = { stakeholderName: "Green A Limited", cadTrustProjectId: "p-1" };
    const kept = { stakeholderName: "Green A Limited" };
    expect(toNodeFields(DIALECT, "stakeholder", fields)).to.deep.equal(kept);
    expect(keptFields(DIALECT, "stakeholder", fields)).to.deep.equal(kept);
  });

  it("spells a value as the node's list does, and no other", () => {
    const spelt = (locationCountry: string) => keptFields(DIALECT, "location", { locationCountry });
    expect(spelt("Netherlands")).to.deep.equal({ locationCountry: "Netherlands (Kingdom of the)" });
    expect(spelt("Ghana")).to.deep.equal({ locationCountry: "Ghana" });
  });
});
