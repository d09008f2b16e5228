import { expect } from "chai";
import { createMovingRate } from "./moving-rate.ts";

const BEGIN = 1_700_000_000_000;
const at = (seconds: number) => BEGIN + seconds * 1_000;

describe("createMovingRate", () => {
  it("is zero before anything came, and counts from its begin", () => {
    const rate = createMovingRate(BEGIN);
    expect(rate.perSecond(at(0))).to.equal(0);
    rate.add(300, at(2));
    expect(rate.perSecond(at(2))).to.equal(150);
    rate.add(300, at(3));
    expect(rate.perSecond(at(3))).to.equal(200);
  });

  it("holds still until the next step is overdue, and then falls to zero", () => {
    const rate = createMovingRate(BEGIN);
    rate.add(500, at(5));
    rate.add(500, at(10));
    expect([10, 12, 20].map((seconds) => rate.perSecond(at(seconds)))).to.deep.equal([
      ...[100, 100, 100],
    ]);
    expect(rate.perSecond(at(30))).to.equal(50);
    expect(rate.perSecond(at(40.1))).to.equal(0);
  });

  it("does not make much of the first instant", () => {
    const rate = createMovingRate(BEGIN);
    rate.add(50, at(0.01));
    expect(rate.perSecond(at(0.01))).to.equal(50);
  });

  it("forgets what is older than twenty seconds", () => {
    const rate = createMovingRate(BEGIN);
    rate.add(1_000_000, at(1));
    for (let second = 2; second <= 31; second += 1) rate.add(40, at(second));
    expect(rate.perSecond(at(31))).to.equal(40);
  });

  it("takes a step after a long silence for a minute's work", () => {
    const rate = createMovingRate(BEGIN);
    rate.add(120, at(3_600));
    expect(rate.perSecond(at(3_600))).to.equal(2);
  });

  it("adds up what comes close together", () => {
    const rate = createMovingRate(BEGIN);
    for (let place = 1; place <= 10_000; place += 1) rate.add(1, at(place / 2_000));
    expect(rate.perSecond(at(5))).to.equal(2_000);
  });
});
