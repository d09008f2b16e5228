import { expect } from "chai";
import { holdingsDigest } from "./holdings-digest.ts";

const ALICE = "0x00000000000000000000000000000000000A11ce";
const one = { id: 1n, holder: ALICE, quantity: 5n };
const other = { id: 2n, holder: ALICE, quantity: 7n };

describe("the digest of what is held", () => {
  it("is the same in any order and any case of an address", () => {
    const { count, digest } = holdingsDigest([one, other]);
    expect(count).to.equal(2);
    // SHA-256 of two lines: id, holder and quantity each.
    expect(digest).to.equal("ea124a23ab2f3e163f7c028b4da449047e25815f9749876f549a7e83ab018896");
    const lower = { ...one, holder: ALICE.toLowerCase() };
    expect(holdingsDigest([other, lower])).to.deep.equal({ count, digest });
  });

  it("differs with a quantity, a holder and an id", () => {
    const digests = [
      one,
      { ...one, quantity: 6n },
      { ...one, id: 3n },
      { ...one, holder: "0xb0b" },
    ].map((held) => holdingsDigest([held]).digest);
    expect(new Set(digests).size).to.equal(4);
  });
});
