import { expect } from "chai";
import { endOfDay, faultsOf, readQuantity, readVintage, startOfDay } from "./read-fields.ts";

describe("typed fields", () => {
  it("are quantities with or without separators", () => {
    expect(["5000", "5,000", "5 000", "5’000"].map(readQuantity)).to.deep.equal([
      5_000n,
      5_000n,
      5_000n,
      5_000n,
    ]);
  });

  it("are no quantities when they are 0, negative or words", () => {
    expect(["", "0", "-1", "1e3", "many"].map(readQuantity)).to.deep.equal([
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it("are vintages from 2021 on", () => {
    expect(["2020", "2021", "abc", ""].map(readVintage)).to.deep.equal([null, 2021, null, null]);
  });

  it("are days from their first to their last second", () => {
    expect(startOfDay("2025-02-28")).to.deep.equal(new Date("2025-02-28T00:00:00Z"));
    expect(endOfDay("2025-02-28")).to.deep.equal(new Date("2025-02-28T23:59:59Z"));
    expect(startOfDay("")).to.equal(null);
  });

  it("have only the faults that are there", () => {
    expect(faultsOf<{ a: string; b: string }>({ a: "missing", b: null })).to.deep.equal({
      a: "missing",
    });
  });
});
