import { expect } from "chai";
import { approachCode, packApproachCode, unpackApproachCode } from "./approach-code.ts";
import { RegistryError } from "./error.ts";

describe("approach-code", () => {
  it("is its number on chain", () => {
    expect(packApproachCode(approachCode("CA0001"))).to.equal(1);
    expect(packApproachCode(approachCode("CA9999"))).to.equal(9999);
    expect(unpackApproachCode(42)).to.equal("CA0042");
  });

  it("survives packing, all 9999 of them", () => {
    const numbers = Array.from({ length: 9999 }, (_, index) => index + 1);
    const returned = numbers.map((number) => packApproachCode(unpackApproachCode(number)));
    expect(returned).to.deep.equal(numbers);
  });

  for (const wrong of ["CA001", "CA0000", "CA000A", "ca0001", "CA00001", "0001"]) {
    it(`refuses "${wrong}"`, () => {
      expect(() => approachCode(wrong))
        .to.throw(RegistryError, wrong)
        .and.include({ code: "BAD_INPUT", remedy: "Write it like CA0001." });
    });
  }

  for (const wrong of [0, 10_000, -1, 1.5]) {
    it(`refuses to unpack ${wrong}`, () => {
      expect(() => unpackApproachCode(wrong)).to.throw(RegistryError, `${wrong} is not the number`);
    });
  }
});
