import { expect } from "chai";
import { nextSpan } from "../../../../bench/limit/fetch-logs.ts";

describe("the ranges of the limit reference", () => {
  it("are made to hold 8,000 logs by what the last one held", () => {
    expect(nextSpan(80, 16_000)).to.equal(40);
    expect(nextSpan(40, 8_000)).to.equal(40);
    expect(nextSpan(40, 4_000)).to.equal(80);
  });

  it("grow four times at most, and stay between one chain block and 2,000", () => {
    expect(nextSpan(20, 0)).to.equal(80);
    expect(nextSpan(1_000, 10)).to.equal(2_000);
    expect(nextSpan(1, 1_000_000)).to.equal(1);
  });
});
