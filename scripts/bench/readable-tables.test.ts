import { expect } from "chai";
import { readableTables } from "./readable-tables.ts";

describe("the readable tables of a benchmark", () => {
  it("show each figure beside its reference, its limit and what others published", () => {
    const text = readableTables("gas", [
      {
        title: "whole transactions",
        unit: "gas",
        reference: "OpenZeppelin",
        published: "elsewhere",
        rows: [
          { case: "issue", value: 80_000, reference: 40_000, limit: 85_000, published: "507k" },
          { case: "use", value: 61_000, reference: 50_000, limit: 60_000, includes: "the split" },
          { case: "merge", value: 35_000, reference: null },
        ],
      },
    ]);
    expect(text.split("\n")).to.deep.equal([
      "gas: whole transactions",
      "",
      "case      gas  OpenZeppelin  ratio   limit           elsewhere",
      "-----  ------  ------------  -----  ------  -------  ---------",
      "issue  80,000        40,000   2.00  85,000  reached  507k",
      "use    61,000        50,000   1.22  60,000  missed",
      "merge  35,000             -      -",
      "",
      "use: the split",
    ]);
  });

  it("reach a limit that is met exactly", () => {
    const rows = [{ case: "issue", value: 85_000, reference: 1, limit: 85_000 }];
    const text = readableTables("gas", [{ title: "", unit: "gas", reference: "", rows }]);
    expect(text).to.include("reached");
  });
});
