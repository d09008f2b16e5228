import { expect } from "chai";
import { decodeDisposal, encodeDisposal } from "./disposal-data.ts";

const HASH = `0x${"ab".repeat(32)}` as const;

describe("the data of a use or cancellation", () => {
  it("is two words: NDC year and beneficiary", () => {
    const data = `0x${"0".repeat(61)}7ee${"ab".repeat(32)}` as const;
    expect(encodeDisposal({ ndcYear: 2030, beneficiary: HASH })).to.equal(data);
    expect(decodeDisposal(data)).to.deep.equal({ ndcYear: 2030, beneficiary: HASH });
  });

  it("is empty when nothing is stated", () => {
    expect(encodeDisposal({ ndcYear: null, beneficiary: null })).to.equal("0x");
    expect(decodeDisposal("0x")).to.deep.equal({ ndcYear: null, beneficiary: null });
  });

  it("states nothing when it is something else", () => {
    const nothing = { ndcYear: null, beneficiary: null };
    expect(decodeDisposal("0x1234")).to.deep.equal(nothing);
    expect(decodeDisposal(`0x${"ff".repeat(64)}`)).to.deep.equal(nothing);
  });
});
