import { expect } from "chai";
import { contractCoverage, percent, sum } from "./contract-coverage.ts";

describe("the coverage of the contracts", () => {
  const branch = (file: string, line: number, tag: string) => ({
    file,
    line,
    construct: "require",
    way: "false",
    tag,
  });

  it("counts lines and branches by file, in the order of their names", () => {
    const found = contractCoverage({
      lines: [
        { file: "contracts/types/Run.sol", covered: [3], uncovered: [] },
        { file: "contracts/Ledger.sol", covered: [1, 2], uncovered: [9, 4] },
      ],
      branches: [branch("contracts/Ledger.sol", 7, "aa"), branch("contracts/Ledger.sol", 5, "bb")],
      reached: new Set(["aa"]),
    });
    expect(found).to.deep.equal([
      {
        file: "contracts/Ledger.sol",
        lines: { total: 4, covered: 2 },
        branches: { total: 2, covered: 1 },
        uncoveredLines: [4, 9],
        uncoveredBranches: [branch("contracts/Ledger.sol", 5, "bb")],
      },
      {
        file: "contracts/types/Run.sol",
        lines: { total: 1, covered: 1 },
        branches: { total: 0, covered: 0 },
        uncoveredLines: [],
        uncoveredBranches: [],
      },
    ]);
  });

  it("leaves tests, their doubles and packages out", () => {
    const lines = ["contracts/test/TestReceiver.sol", "npm/@openzeppelin/contracts/x.sol"].map(
      (file) => ({ file, covered: [1], uncovered: [] }),
    );
    expect(contractCoverage({ lines, branches: [], reached: new Set() })).to.deep.equal([]);
  });

  it("adds counts, and rounds shares down", () => {
    const total = sum([
      { total: 10_000, covered: 9_799 },
      { total: 1, covered: 1 },
    ]);
    expect(total).to.deep.equal({ total: 10_001, covered: 9_800 });
    expect(percent(total)).to.equal(97.99);
    expect(percent({ total: 0, covered: 0 })).to.equal(100);
  });
});
