import { expect } from "chai";
import { periodStart, readDateTime } from "./date-time.ts";

describe("readDateTime", () => {
  it("takes a day for its end, and for its beginning where a period begins", () => {
    const day = readDateTime("2026-12-31");
    expect(day.toISOString()).to.equal("2026-12-31T23:59:59.999Z");
    expect(periodStart(day).toISOString()).to.equal("2026-12-31T00:00:00.000Z");
  });

  it("takes a time for itself wherever it stands", () => {
    const time = readDateTime("2026-12-31T23:59:59.999Z");
    expect(periodStart(time)).to.equal(time);
  });

  it("refuses what is neither", () => {
    for (const wrong of [20261231, null, "31 December"]) {
      expect(() => readDateTime(wrong)).to.throw("is not a day, nor a time with its zone");
    }
  });
});
