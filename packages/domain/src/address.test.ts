import { expect } from "chai";
import { address } from "./address.ts";
import { RegistryError } from "./error.ts";

describe("address", () => {
  it("is lower case, so that equal addresses are equal strings", () => {
    expect(address("0x5FbDB2315678afecb367f032d93F642f64180aa3")).to.equal(
      "0x5fbdb2315678afecb367f032d93f642f64180aa3",
    );
  });

  it("reads the same after many others", () => {
    const texts = Array.from({ length: 20_000 }, (_, place) => `0x${`${place}`.padStart(40, "A")}`);
    const read = (text: string) => address(text);
    expect(texts.map(read)).to.deep.equal(texts.map((text) => text.toLowerCase()));
    expect(texts.toReversed().map(read).at(-1)).to.equal(`0x${"a".repeat(39)}0`);
  });

  for (const wrong of [
    "",
    "0x",
    "5fbdb2315678afecb367f032d93f642f64180aa3",
    `0x${"g".repeat(40)}`,
  ]) {
    it(`refuses "${wrong}"`, () => {
      expect(() => address(wrong))
        .to.throw(RegistryError, `"${wrong}" is not an address`)
        .and.include({ code: "BAD_INPUT" });
    });
  }
});
