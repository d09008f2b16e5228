import { expect } from "chai";
import { packBlockFlags, unpackBlockFlags } from "./block-flags.ts";
import { RegistryError } from "./error.ts";

const NONE = { firstTransferred: false, terminal: false, locked: false, frozen: false };

describe("block-flags", () => {
  it("is one bit each", () => {
    expect(packBlockFlags(NONE)).to.equal(0);
    expect(packBlockFlags({ ...NONE, firstTransferred: true })).to.equal(1);
    expect(packBlockFlags({ ...NONE, terminal: true })).to.equal(2);
    expect(packBlockFlags({ ...NONE, locked: true })).to.equal(4);
    expect(packBlockFlags({ ...NONE, frozen: true })).to.equal(8);
  });

  it("survives packing, all sixteen combinations", () => {
    const packed = Array.from({ length: 16 }, (_, flags) =>
      packBlockFlags(unpackBlockFlags(flags)),
    );
    expect(packed).to.deep.equal([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]);
  });

  for (const wrong of [16, -1, 0.5]) {
    it(`refuses to unpack ${wrong}`, () => {
      expect(() => unpackBlockFlags(wrong)).to.throw(RegistryError, `${wrong} is not a set`);
    });
  }
});
