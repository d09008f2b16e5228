import { expect } from "chai";
import { array, assert, constantFrom, property } from "fast-check";
import { RegistryError } from "./error.ts";
import { packPartyCode, partyCode, unpackPartyCode } from "./party-code.ts";

const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

describe("party-code", () => {
  it("packs five bits a letter, the first letter highest", () => {
    expect(packPartyCode(partyCode("AAA"))).to.equal(0b00001_00001_00001);
    expect(packPartyCode(partyCode("GHA"))).to.equal(0b00111_01000_00001);
    expect(packPartyCode(partyCode("ZZZ"))).to.equal(0b11010_11010_11010);
  });

  it("survives packing, whatever the letters", () => {
    const letters = array(constantFrom(...LETTERS), { minLength: 3, maxLength: 3 });
    assert(
      property(letters, (three) => {
        const party = partyCode(three.join(""));
        return unpackPartyCode(packPartyCode(party)) === party;
      }),
    );
  });

  it("takes an exceptionally reserved code", () => {
    expect(partyCode("EUE")).to.equal("EUE");
  });

  for (const wrong of ["GH", "gha", "GHAN", "GH1", "", "GHA\n"]) {
    it(`refuses ${JSON.stringify(wrong)}`, () => {
      expect(() => partyCode(wrong))
        .to.throw(RegistryError, wrong)
        .and.include({ code: "BAD_INPUT", remedy: "Write it like GHA." });
    });
  }

  for (const wrong of [0, 0b00001_00001_00000, 0b00001_11011_00001, 1 << 15, -1, 7425.5]) {
    it(`refuses to unpack ${wrong}`, () => {
      expect(() => unpackPartyCode(wrong)).to.throw(RegistryError, `${wrong} does not pack`);
    });
  }
});
