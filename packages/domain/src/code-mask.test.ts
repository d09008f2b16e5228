import { expect } from "chai";
import { assert, constantFrom, property, uniqueArray } from "fast-check";
import { ACTIVITY_TYPES, SECTORS } from "./code-lists.ts";
import { packMask, unpackMask } from "./code-mask.ts";
import { RegistryError } from "./error.ts";

describe("code-mask", () => {
  it("sets the bit of each value's position", () => {
    expect(packMask(SECTORS, ["Agriculture", "Energy generation"])).to.equal(0b1001);
    expect(packMask(ACTIVITY_TYPES, ["Wind"])).to.equal(67_108_864);
    expect(packMask(SECTORS, [])).to.equal(0);
  });

  it("lists the values in the order of the code list", () => {
    expect(unpackMask(SECTORS, 0b1001)).to.deep.equal(["Agriculture", "Energy generation"]);
  });

  it("survives packing, whatever the values", () => {
    assert(
      property(uniqueArray(constantFrom(...ACTIVITY_TYPES)), (values) => {
        const returned = unpackMask(ACTIVITY_TYPES, packMask(ACTIVITY_TYPES, values));
        expect(returned).to.have.members(values);
      }),
    );
  });

  it("refuses a value and a bit that the list does not have", () => {
    expect(() => packMask<string>(SECTORS, ["Other"])).to.throw(RegistryError, '"Other"');
    expect(() => unpackMask(SECTORS, 512)).to.throw(RegistryError, "512");
    expect(() => unpackMask(SECTORS, -1)).to.throw(RegistryError, "-1");
  });
});
