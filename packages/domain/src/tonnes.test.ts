import { expect } from "chai";
import { RegistryError } from "./error.ts";
import { tonnes } from "./tonnes.ts";

describe("tonnes", () => {
  it("takes a bigint, a safe integer or plain digits", () => {
    expect(tonnes(5000n)).to.equal(5000n);
    expect(tonnes(5000)).to.equal(5000n);
    expect(tonnes("5000")).to.equal(5000n);
    expect(tonnes(0n)).to.equal(0n);
  });

  it("keeps a quantity that a number cannot hold", () => {
    expect(tonnes("9007199254740993")).to.equal(9007199254740993n);
  });

  for (const wrong of [-1n, -1, 1.5, 2 ** 53, Number.NaN, "", " 5", "0x10", "1,000", "1e3", "-5"]) {
    it(`refuses "${wrong}" (${typeof wrong})`, () => {
      expect(() => tonnes(wrong))
        .to.throw(RegistryError, `"${wrong}"`)
        .and.include({ code: "BAD_INPUT", remedy: "Write it like 5000." });
    });
  }
});
