import { expect } from "chai";
import { reportOf } from "../testing/sample-report.ts";
import { tellLines } from "./tell-lines.ts";

describe("tellLines", () => {
  let at: number;
  let told: (number | null)[];
  let report: ReturnType<typeof reportOf>;
  let look: () => void;
  beforeEach(() => {
    [at, told] = [1_000_000, []];
    const onLine = ({ percent }: ReturnType<typeof reportOf>) => told.push(percent);
    look = tellLines({ report: () => report, onLine, now: () => at });
  });
  const after = (seconds: number, percent: number) => {
    at += seconds * 1000;
    report = reportOf({ percent });
    look();
  };

  it("waits for five seconds when it is fast, and for five per cent when it is slow", () => {
    after(0, 0);
    for (let round = 1; round <= 9; round += 1) after(1, round * 10);
    expect(told).to.deep.equal([50]);
    after(1, 96);
    expect(told).to.deep.equal([50, 96]);
    after(3_600, 99.9);
    expect(told).to.deep.equal([50, 96]);
  });

  it("says nothing at the head, and begins anew with the next backfill", () => {
    after(0, 0);
    report = reportOf({ backfilling: false, percent: 100 });
    at += 60_000;
    look();
    after(60, 80);
    after(4, 90);
    expect(told).to.deep.equal([]);
    after(1, 91);
    expect(told).to.deep.equal([91]);
  });
});
