import { expect } from "chai";
import { firstFailure } from "./first-failure.ts";

describe("the first failure that Hardhat prints", () => {
  it("is a mocha test's full name", () => {
    const output = `
  sending
    1) takes the tail


  3 passing (1s)
  1 failing

  1) sending
       a part of a run
         takes the tail:

      AssertionError: expected 1n to equal 2n
      at Context.<anonymous> (test/contracts/send.test.ts:20:1)
`;
    expect(firstFailure(output)).to.equal("sending › a part of a run › takes the tail");
  });

  it("is a Solidity test's contract and function", () => {
    const output = `
  contracts/test/Ledger.t.sol:LedgerTest
    ✔ test_TheHandlerReachesEveryAction()
    1) invariant_RunsTileTheirBatches()


  1 passing
  2 failing

  1) LedgerTest#invariant_RunsTileTheirBatches()
    Error: reverted with custom error 'Broken("a gap")'
      at LedgerTest.invariant_RunsTileTheirBatches (contracts/test/Ledger.t.sol:61)

  2) SplitsTest#testFuzz_APartialSendTakesTheTail(uint48,uint48)
    Error: reverted
`;
    expect(firstFailure(output)).to.equal("LedgerTest#invariant_RunsTileTheirBatches()");
  });

  it("is none when all pass", () => {
    expect(firstFailure("  12 passing (2s)\n")).to.equal(undefined);
  });
});
