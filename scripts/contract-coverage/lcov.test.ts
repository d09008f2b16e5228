import { expect } from "chai";
import { readLcov } from "./lcov.ts";

describe("an lcov tracefile", () => {
  it("names for each file the lines that ran and those that did not", () => {
    const text = [
      "TN:",
      "SF:contracts/Ledger.sol",
      "DA:24,1",
      "DA:30,0",
      "DA:26,7",
      "LH:2",
      "LF:3",
      "end_of_record",
      "SF:contracts/types/Run.sol",
      "LH:0",
      "LF:0",
      "end_of_record",
      "",
    ].join("\n");
    expect(readLcov(text)).to.deep.equal([
      { file: "contracts/Ledger.sol", covered: [24, 26], uncovered: [30] },
      { file: "contracts/types/Run.sol", covered: [], uncovered: [] },
    ]);
  });

  it("keeps a colon in a file's name", () => {
    expect(readLcov("SF:a:b.sol\nDA:1,1")[0]?.file).to.equal("a:b.sol");
  });

  it("is refused when a line belongs to no file", () => {
    expect(() => readLcov("DA:1,1")).to.throw("the line record DA:1,1 has no file");
  });
});
