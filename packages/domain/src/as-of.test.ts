import { expect } from "chai";
import { asOfDate, endOfYear } from "./as-of.ts";
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

  it("takes a day for its end, UTC, and a time for itself", () => {
    expect(asOfDate("2026-12-31").getTime()).to.equal(endOfYear(2026).getTime());
    expect(asOfDate("2024-02-29").toISOString()).to.equal("2024-02-29T23:59:59.999Z");
    expect(asOfDate("2026-12-31T00:00:00Z").toISOString()).to.equal("2026-12-31T00:00:00.000Z");
    expect(asOfDate("2026-12-31T23:30-01:00").toISOString()).to.equal("2027-01-01T00:30:00.000Z");
  });

  for (const wrong of [
    "2026",
    "2026-02-31",
    "2026-02-31T10:00:00Z",
    "2026-13-01",
    "2026-12-31T10:00:00",
    "31.12.2026",
    "yesterday",
    "",
  ]) {
    it(`refuses "${wrong}"`, () => {
      expect(() => asOfDate(wrong)).to.throw(
        RegistryError,
        "is not a day, nor a time with its zone",
      );
    });
  }
});
