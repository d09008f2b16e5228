import { expect } from "chai";
import { alignColumns, figure } from "./align-columns.ts";

describe("text columns", () => {
  it("put figures to the right and words to the left, under a line", () => {
    const text = alignColumns([
      ["act", "gas", "note"],
      ["issue", "85,000", "ok"],
      ["use", "900", ""],
    ]);
    expect(text.split("\n")).to.deep.equal([
      "act       gas  note",
      "-----  ------  ----",
      "issue  85,000  ok",
      "use       900",
    ]);
  });

  it("count percentages and missing figures as figures", () => {
    const text = alignColumns([["share"], ["9.50"], ["-"]]);
    expect(text.split("\n").slice(2)).to.deep.equal([" 9.50", "    -"]);
  });

  it("show thousands apart", () => {
    expect(figure(1_234_567)).to.equal("1,234,567");
  });
});
