import { expect } from "chai";
import { RegistryError } from "./error.ts";
import { metricCode, metricOf, TCO2E } from "./metric-code.ts";

describe("metric-code", () => {
  it("is 0 for tCO2e, and the AEF's non-GHG for every other", () => {
    expect(TCO2E).to.equal(0);
    expect(metricOf(metricCode(0))).to.equal("GHG");
    expect(metricOf(metricCode(255))).to.equal("non-GHG");
  });

  for (const wrong of [-1, 256, 1.5, Number.NaN]) {
    it(`refuses ${wrong}`, () => {
      expect(() => metricCode(wrong)).to.throw(RegistryError, `${wrong} is not a metric`);
    });
  }
});
