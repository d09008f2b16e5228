import { expect } from "chai";
import {
  ACTIVITY_TYPES,
  METRICS,
  MITIGATION_TYPES,
  SECTORS,
  UNDERLYING_REGISTRIES,
} from "./code-lists.ts";

describe("code-lists", () => {
  it("keeps every list whole and free of repetition", () => {
    for (const list of [
      ACTIVITY_TYPES,
      METRICS,
      MITIGATION_TYPES,
      SECTORS,
      UNDERLYING_REGISTRIES,
    ]) {
      expect(new Set<string>(list).size).to.equal(list.length);
    }
    expect(SECTORS).to.have.length(9);
    expect(ACTIVITY_TYPES).to.have.length(27);
    expect(UNDERLYING_REGISTRIES).to.have.length(12);
  });

  it("keeps the positions that contracts store", () => {
    expect(SECTORS.indexOf("Agriculture")).to.equal(0);
    expect(SECTORS.indexOf("Energy generation")).to.equal(3);
    expect(SECTORS.indexOf("Waste management")).to.equal(8);
    expect(ACTIVITY_TYPES.indexOf("Afforestation")).to.equal(0);
    expect(ACTIVITY_TYPES.indexOf("Solar")).to.equal(22);
    expect(ACTIVITY_TYPES.indexOf("Wind")).to.equal(26);
  });

  it("keeps the source's spelling, its digit zero included", () => {
    expect(ACTIVITY_TYPES[5]).to.equal("C02 usage");
  });
});
