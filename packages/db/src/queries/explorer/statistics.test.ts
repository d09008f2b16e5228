import { approachCode, metricCode, partyCode, TCO2E } from "@sixtwo/domain";
import { expect } from "chai";
import { useSampleLedger } from "../../testing/use-sample-ledger.ts";
import { MEASURES } from "./month-figures.ts";
import { monthlyStatistics, type StatisticsFilter } from "./statistics.ts";

describe("statistics by month", () => {
  const deps = useSampleLedger();
  const months = async (filter: Partial<StatisticsFilter> = {}) =>
    (await monthlyStatistics(deps, { metric: TCO2E, ...filter })).map((month) => {
      const told = MEASURES.filter((measure) => month[measure].actions > 0);
      const figures = told.map((measure) => {
        const { quantity, actions } = month[measure];
        return `${measure} ${quantity} in ${actions}`;
      });
      return `${month.month.toISOString().slice(0, 10)}: ${figures.join(", ")}`;
    });

  const FEBRUARY = "2026-02-01: issued 1000 in 1";
  const MARCH = "2026-03-01: authorized 1000 in 1";
  const APRIL = "2026-04-01: firstTransferred 400 in 1, transferredInternationally 400 in 1";
  const MAY = "2026-05-01: used 100 in 1";

  it("count what was issued, authorized, transferred, used and cancelled", async () => {
    const june = "2026-06-01: issued 200 in 1, firstTransferred 50 in 1, cancelled 50 in 1";
    expect(await months()).to.deep.equal([FEBRUARY, MARCH, APRIL, MAY, june]);
  });

  it("are those of a period", async () => {
    const from = new Date("2026-03-01T00:00:00Z");
    const until = new Date("2026-05-01T00:00:00Z");
    expect(await months({ from, until })).to.deep.equal([MARCH, APRIL]);
  });

  it("are those of the Party that acted, and of an approach", async () => {
    expect(await months({ party: partyCode("CHE") })).to.deep.equal([MAY]);
    const june = "2026-06-01: firstTransferred 50 in 1, cancelled 50 in 1";
    const ghana = { party: partyCode("GHA"), approach: approachCode("CA0001") };
    expect(await months(ghana)).to.deep.equal([MARCH, APRIL, june]);
    expect(await months({ approach: approachCode("CA0002") })).to.deep.equal([]);
  });

  it("never mix metrics", async () => {
    expect(await months({ metric: metricCode(1) })).to.deep.equal([]);
  });
});
