import { expect } from "chai";
import { address } from "./address.ts";
import { RegistryError } from "./error.ts";

describe("address", () => {
  it("is lower case, so that equal addresses are equal strings", () => {
    expect(address("0x5FbDB2315678afecb367f032d93F642f64180aa3")).to.equal(
      "0x5fbdb2315678afecb367f032d93f642f64180aa3",
    );
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
