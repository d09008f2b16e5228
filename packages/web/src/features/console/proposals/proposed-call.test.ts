import { accountsAbi } from "@sixtwo/chain";
import { address } from "@sixtwo/domain";
import { expect } from "chai";
import { encodeFunctionData } from "viem";
import { officeOf } from "./office-of.ts";
import { proposedCall } from "./proposed-call.ts";

const to = address(`0x${"01".repeat(20)}`);
const policy = {
  issueByTwo: true,
  authorizeByTwo: false,
  revokeByTwo: false,
  verifiedOnly: false,
  requestLifetime: 0,
  sendDelay: 86_400,
  recallDelay: 0,
};

describe("a proposed call", () => {
  it("is the very bytes that were proposed, with the function that they call", () => {
    const data = encodeFunctionData({
      abi: accountsAbi,
      functionName: "setPolicy",
      args: [3_000_001, policy],
    });
    const call = proposedCall({ to, data });
    expect(call).to.include({ to, data, functionName: "setPolicy" });
    expect(call.args).to.deep.equal([3_000_001, policy]);
  });

  it("is refused when no office has the function", () => {
    expect(() => proposedCall({ to, data: "0x12345678" })).to.throw("0x12345678");
  });
});

describe("the office of a proposal", () => {
  it("is found by its address", () => {
    const none = address(`0x${"ff".repeat(20)}`);
    const contracts = {
      ...{ accessManager: none, metadata: none, ledger: none, accounts: to, approaches: none },
      ...{ authorizations: none, issuances: none, requests: none, holds: none, rulebook: none },
    };
    expect(officeOf({ contracts }, `0x${"01".repeat(20)}`)).to.equal("accounts");
    expect(officeOf({ contracts }, `0x${"02".repeat(20)}`)).to.equal(null);
  });
});
