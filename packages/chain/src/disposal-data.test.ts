import { expect } from "chai";
import { decodeDisposal, encodeDisposal } from "./disposal-data.ts";

const HASH = `0x${"ab".repeat(32)}` as const;
const NOTHING = { ndcYear: null, beneficiary: null, publicName: null };

describe("the data of a use or cancellation", () => {
  it("is two words: NDC year and beneficiary", () => {
    const data = `0x${"0".repeat(61)}7ee${"ab".repeat(32)}` as const;
    expect(encodeDisposal({ ndcYear: 2030, beneficiary: HASH })).to.equal(data);
    expect(decodeDisposal(data)).to.deep.equal({ ...NOTHING, ndcYear: 2030, beneficiary: HASH });
  });

  it("is a text behind them where a name is to be public", () => {
    const word = (digits: string) => digits.padStart(64, "0");
    const data = `0x${word("7ee")}${word("0")}${word("60")}${word("4")}${"Acme"
      .split("")
      .map((letter) => letter.charCodeAt(0).toString(16))
      .join("")
      .padEnd(64, "0")}` as const;
    const named = { ndcYear: 2030, beneficiary: null, publicName: "Acme" };
    expect(encodeDisposal(named)).to.equal(data);
    expect(decodeDisposal(data)).to.deep.equal(named);
  });

  it("is empty when nothing is stated", () => {
    expect(encodeDisposal({ ndcYear: null, beneficiary: null })).to.equal("0x");
    expect(encodeDisposal({ ndcYear: null, beneficiary: null, publicName: "" })).to.equal("0x");
    expect(decodeDisposal("0x")).to.deep.equal(NOTHING);
  });

  it("states nothing when it is something else", () => {
    expect(decodeDisposal("0x1234")).to.deep.equal(NOTHING);
    expect(decodeDisposal(`0x${"ff".repeat(64)}`)).to.deep.equal(NOTHING);
    expect(decodeDisposal(`0x${"00".repeat(64)}${"ff".repeat(64)}`)).to.deep.equal(NOTHING);
  });
});
