import { expect } from "chai";
import { RegistryError } from "./error.ts";
import { vintage } from "./vintage.ts";

describe("vintage", () => {
  it("is a year from 2021 to 2100", () => {
    expect(vintage(2021)).to.equal(2021);
    expect(vintage(2100)).to.equal(2100);
  });

  for (const wrong of [2020, 2101, 2023.5, Number.NaN]) {
    it(`refuses ${wrong}`, () => {
      expect(() => vintage(wrong))
        .to.throw(RegistryError, `${wrong} is not a vintage`)
        .and.include({ code: "BAD_INPUT" });
    });
  }
});
