import { expect } from "chai";
import type { ContractCoverage } from "./contract-coverage.ts";
import { coverageText, isEnough } from "./coverage-text.ts";

describe("the text of a coverage report", () => {
  const file = (lines: number, branches: number): ContractCoverage => ({
    file: "contracts/Ledger.sol",
    lines: { total: 200, covered: lines },
    branches: { total: 100, covered: branches },
    uncoveredLines: lines < 200 ? [17, 20, 21, 22, 24] : [],
    uncoveredBranches:
      branches < 100 ? [{ file: "", line: 29, construct: "require", way: "false", tag: "00" }] : [],
  });

  it("shows counts and shares, then each thing that no test reaches, then the verdict", () => {
    expect(coverageText([file(199, 99)]).split("\n")).to.deep.equal([
      "contract              lines  covered      %  branches  covered      %",
      "--------------------  -----  -------  -----  --------  -------  -----",
      "contracts/Ledger.sol    200      199  99.50       100       99  99.00",
      "all                     200      199  99.50       100       99  99.00",
      "",
      "contracts/Ledger.sol:17 is never run",
      "contracts/Ledger.sol:20-22 is never run",
      "contracts/Ledger.sol:24 is never run",
      "contracts/Ledger.sol:29 require is never false",
      "",
      "ok: lines 99.50 %, branches 99.00 %; both need 98 %",
    ]);
  });

  it("is enough from 98 % on, for lines and for branches", () => {
    expect(isEnough([file(196, 98)])).to.equal(true);
    expect(isEnough([file(195, 98)])).to.equal(false);
    expect(isEnough([file(196, 97)])).to.equal(false);
    expect(coverageText([file(195, 98)])).to.match(/\nTOO LITTLE: lines 97\.50 %, .*$/);
  });
});
