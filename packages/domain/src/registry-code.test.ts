import { expect } from "chai";
import { array, assert, constantFrom, integer, property } from "fast-check";
import { RegistryError } from "./error.ts";
import { packRegistryCode, partyOf, registryCode, unpackRegistryCode } from "./registry-code.ts";

const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

describe("registry-code", () => {
  it("packs the Party above seven bits of number", () => {
    expect(packRegistryCode(registryCode("GHA01"))).to.equal(950_401);
    expect(packRegistryCode(registryCode("GHA01"))).to.equal(0b00111_01000_00001_0000001);
    expect(packRegistryCode(registryCode("ZZZ99"))).to.equal(0b11010_11010_11010_1100011);
  });

  it("fits a uint24 and survives packing", () => {
    const letters = array(constantFrom(...LETTERS), { minLength: 3, maxLength: 3 });
    assert(
      property(letters, integer({ min: 1, max: 99 }), (three, number) => {
        const registry = registryCode(`${three.join("")}${String(number).padStart(2, "0")}`);
        const packed = packRegistryCode(registry);
        return packed < 2 ** 24 && unpackRegistryCode(packed) === registry;
      }),
    );
  });

  it("belongs to its Party", () => {
    expect(partyOf(registryCode("CHE02"))).to.equal("CHE");
  });

  for (const wrong of ["GHA", "GHA1", "GHA00", "GH1", "gha01", "GHA001", "GHA01 "]) {
    it(`refuses "${wrong}"`, () => {
      expect(() => registryCode(wrong))
        .to.throw(RegistryError, wrong)
        .and.include({ code: "BAD_INPUT", remedy: "Write it like GHA01." });
    });
  }

  for (const wrong of [0, 950_400, 950_400 + 100, 1, 2 ** 22 + 950_401, 950_401.5]) {
    it(`refuses to unpack ${wrong}`, () => {
      expect(() => unpackRegistryCode(wrong)).to.throw(RegistryError, "does not pack");
    });
  }
});
