import { RegistryError, tonnes } from "@sixtwo/domain";
import { expect } from "chai";
import { packQuantity } from "./quantity.ts";

describe("a quantity on chain", () => {
  it("has at most 48 bits", () => {
    expect(packQuantity(tonnes(281_474_976_710_655n))).to.equal(281_474_976_710_655);
    expect(() => packQuantity(tonnes(281_474_976_710_656n))).to.throw(
      RegistryError,
      "281474976710656 t is more than a block can hold.",
    );
  });
});
