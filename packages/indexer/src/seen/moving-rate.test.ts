import { expect } from "chai";
import { createMovingRate } from "./moving-rate.ts";

const START = 1_700_000_000_000;

describe("createMovingRate", () => {
  it("is zero before anything came, and counts from its start", () => {
    const rate = createMovingRate(START);
    expect(rate.perSecond(START)).to.equal(0);
    rate.add(300, START + 1_000);
    rate.add(300, START + 2_000);
    expect(rate.perSecond(START + 2_000)).to.equal(300);
    expect(rate.perSecond(START + 4_000)).to.equal(150);
  });

  it("does not make much of the first instant", () => {
    const rate = createMovingRate(START);
    rate.add(50, START + 10);
    expect(rate.perSecond(START + 10)).to.equal(50);
  });

  it("forgets what is older than twenty seconds", () => {
    const rate = createMovingRate(START);
    rate.add(1_000_000, START + 1_000);
    rate.add(400, START + 30_000);
    expect(rate.perSecond(START + 30_000)).to.equal(20);
    expect(rate.perSecond(START + 51_000)).to.equal(0);
  });

  it("adds up what comes close together", () => {
    const rate = createMovingRate(START);
    for (let place = 0; place < 10_000; place += 1) rate.add(1, START + 5_000 + place / 10);
    expect(rate.perSecond(START + 10_000)).to.equal(1_000);
  });
});
