import { expect } from "chai";
import { reportOf } from "../testing/sample-report.ts";
import { progressLine, progressWords } from "./progress-line.ts";

const HALFWAY = reportOf({
  ...{ percent: 47.3, done: 12_345n, total: 26_100n, events: 81_203, secondsLeft: 42 },
  eventsPerSecond: 15_204.4,
});

describe("progressLine", () => {
  it("has a bar, the share, the time left, the rate, chain blocks and events", () => {
    expect(progressLine(HALFWAY, 200)).to.equal(
      "  [#############---------------]  47.3 %         42 s left  15,204 events/s  12,345 of 26,100 chain blocks   81,203 events",
    );
  });

  it("gives up the least wanted before it would wrap", () => {
    expect(progressLine(HALFWAY, 100)).to.equal(
      "  [#########------------]  47.3 %         42 s left  15,204 events/s  12,345 of 26,100 chain blocks",
    );
    expect(progressLine(HALFWAY, 80)).to.equal(
      "  [#############---------------]  47.3 %         42 s left  15,204 events/s",
    );
    expect(progressLine(HALFWAY, 50)).to.equal("  [########-----------]  47.3 %         42 s left");
    expect(progressLine(HALFWAY, 24)).to.equal("  [#####------]  47.3 %");
    expect(progressLine(HALFWAY, 10)).to.equal("  47.3 %");
    expect(progressLine(HALFWAY, 4)).to.equal("  4");
    for (let columns = 0; columns < 140; columns += 1) {
      expect(progressLine(HALFWAY, columns).length).to.be.below(Math.max(columns, 1));
    }
  });

  it("does not jump as the numbers grow", () => {
    const sizes = [1, 50_000].map((rate) =>
      progressLine({ ...HALFWAY, eventsPerSecond: rate }, 90),
    );
    expect(sizes.map((line) => line.indexOf("]"))).to.deep.equal([14, 14]);
    const early = { ...HALFWAY, done: 9n, percent: 0, secondsLeft: 3_599, events: 2 };
    expect(progressLine(early, 200).length).to.equal(progressLine(HALFWAY, 200).length);
  });

  it("is empty at the start and full at the end", () => {
    expect(progressLine(reportOf({ percent: 0 }), 24)).to.contain("[----------");
    expect(progressLine(reportOf({ percent: 100 }), 40)).to.not.contain("-");
  });
});

describe("progressWords", () => {
  const words = (changed: Parameters<typeof reportOf>[0]) => progressWords(reportOf(changed));

  it("say the time left as a person would", () => {
    const left = (secondsLeft: number | null) => words({ secondsLeft }).split(", ")[1];
    expect([0, 59, 60, 3_599, 3_600, 360_060].map(left)).to.deep.equal([
      "0 s left",
      "59 s left",
      "1 min 00 s left",
      "59 min 59 s left",
      "1 h 00 min left",
      "100 h 01 min left",
    ]);
    expect(left(null)).to.equal("time left unknown");
  });

  it("say what holds it up", () => {
    const problem = { code: "CHAIN_UNREACHABLE", message: "away", remedy: "wait" };
    expect(words({ problem, percent: 12 })).to.match(/^12\.0 %, retrying: CHAIN_UNREACHABLE, /);
  });
});
