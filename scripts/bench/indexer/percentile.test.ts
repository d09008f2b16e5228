import { expect } from "chai";
import { median, percentile } from "./percentile.ts";

describe("percentiles by the nearest rank", () => {
  const values = [30, 10, 20, 50, 40];

  it("are measured values, in whatever order they came", () => {
    expect(percentile(values, 0.2)).to.equal(10);
    expect(percentile(values, 0.21)).to.equal(20);
    expect(percentile(values, 0.99)).to.equal(50);
    expect(percentile(values, 1)).to.equal(50);
    expect(values).to.deep.equal([30, 10, 20, 50, 40]);
  });

  it("have the middle one, or the lower of two in the middle", () => {
    expect(median(values)).to.equal(30);
    expect(median([4, 1, 3, 2])).to.equal(2);
    expect(median([7])).to.equal(7);
  });

  it("do not exist without values", () => {
    expect(() => median([])).to.throw(RangeError, "Nothing was measured.");
  });
});
