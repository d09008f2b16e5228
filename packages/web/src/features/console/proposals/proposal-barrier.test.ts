import { expect } from "chai";
import { isOwnProposal, roleFor } from "./proposal-barrier.ts";

const proposer = `0x${"a1".repeat(20)}`;

describe("countersigning a proposal", () => {
  it("needs the role of the act itself", () => {
    expect(roleFor({ act: "issue" })).to.equal("registrar");
    expect(roleFor({ act: "authorize" })).to.equal("authority");
    expect(roleFor({ act: "revoke" })).to.equal("authority");
    expect(roleFor({ act: "set-policy" })).to.equal("authority");
    expect(roleFor({ act: "set-account-powers" })).to.equal("authority");
  });

  it("is for another person than the proposer", () => {
    expect(isOwnProposal(proposer, { address: proposer.toUpperCase() })).to.equal(true);
    expect(isOwnProposal(proposer, { address: `0x${"b2".repeat(20)}` })).to.equal(false);
    expect(isOwnProposal(proposer, null)).to.equal(false);
  });
});
