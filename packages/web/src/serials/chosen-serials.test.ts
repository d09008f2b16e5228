import { expect } from "chai";
import { chosenSerials } from "./chosen-serials.ts";

const block = { first: 1001n, last: 1750n };
const nothing = { quantity: "", first: "", last: "" };

describe("chosen serials", () => {
  it("are all of the block's", () => {
    expect(chosenSerials({ ...nothing, serials: "whole" }, block)).to.deep.equal({
      first: 1001n,
      last: 1750n,
      quantity: 750n,
      tail: true,
    });
  });

  it("are the last ones, counted from the end", () => {
    expect(chosenSerials({ ...nothing, serials: "last", quantity: "100" }, block)).to.deep.equal({
      first: 1651n,
      last: 1750n,
      quantity: 100n,
      tail: true,
    });
  });

  it("take a quantity as people type it", () => {
    const large = { first: 1n, last: 86_564n };
    const typed = ["50,000", "50 000", "50.000", "50’000"].map((quantity) =>
      chosenSerials({ ...nothing, serials: "last", quantity }, large),
    );
    for (const choice of typed) expect(choice).to.include({ quantity: 50_000n });
  });

  it("are a range from the middle, which is no tail", () => {
    const choice = { ...nothing, serials: "range", first: "1011", last: "1020" } as const;
    expect(chosenSerials(choice, block)).to.deep.equal({
      first: 1011n,
      last: 1020n,
      quantity: 10n,
      tail: false,
    });
  });

  it("are a tail when the range reaches the block's end", () => {
    const choice = { ...nothing, serials: "range", first: "1741", last: "1750" } as const;
    expect(chosenSerials(choice, block)).to.include({ quantity: 10n, tail: true });
  });

  const faults = [
    [{ serials: "last", quantity: "" }, "quantityMissing"],
    [{ serials: "last", quantity: "0" }, "quantityMissing"],
    [{ serials: "last", quantity: "-5" }, "quantityMissing"],
    [{ serials: "last", quantity: "751" }, "quantityTooLarge"],
    [{ serials: "range", first: "1001" }, "rangeMissing"],
    [{ serials: "range", first: "1020", last: "1011" }, "rangeMissing"],
    [{ serials: "range", first: "1000", last: "1010" }, "rangeOutside"],
    [{ serials: "range", first: "1741", last: "1751" }, "rangeOutside"],
  ] as const;
  for (const [choice, fault] of faults) {
    it(`say ${fault} for ${JSON.stringify(choice)}`, () => {
      expect(chosenSerials({ ...nothing, ...choice }, block)).to.equal(fault);
    });
  }
});
