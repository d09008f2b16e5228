import { expect } from "chai";
import { endOfYear } from "./as-of.ts";
import { RegistryError } from "./error.ts";

describe("as-of", () => {
  it("ends a year in its last millisecond, UTC", () => {
    expect(endOfYear(2026).toISOString()).to.equal("2026-12-31T23:59:59.999Z");
  });

  for (const wrong of [26, 10_000, 2026.5]) {
    it(`refuses the year ${wrong}`, () => {
      expect(() => endOfYear(wrong)).to.throw(RegistryError, `${wrong} is not a calendar year`);
    });
  }
});
