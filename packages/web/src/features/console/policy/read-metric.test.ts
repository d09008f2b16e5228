import { expect } from "chai";
import { readMetric } from "./read-metric.ts";

describe("the form of a metric", () => {
  it("gives a number from 1 to 255 and a unit", () => {
    expect(readMetric({ metric: " 255 ", unit: " ha of forest " })).to.deep.equal({
      ok: true,
      terms: { metric: 255, unit: "ha of forest" },
    });
  });

  it("refuses 0, which is tCO2e, and what has no room", () => {
    for (const metric of ["0", "256", "-1", "1.5", "one", ""]) {
      expect(readMetric({ metric, unit: "ha" }), metric).to.deep.equal({
        ok: false,
        faults: { metric: "metric" },
      });
    }
    expect(readMetric({ metric: "1", unit: " " })).to.deep.equal({
      ok: false,
      faults: { unit: "missing" },
    });
  });
});
