import { expect } from "chai";
import { RegistryError } from "./error.ts";
import {
  includesOimp,
  type Purpose,
  packPurposes,
  purposesLabel,
  unpackPurposes,
} from "./purpose.ts";

const set = (...purposes: Purpose[]) => new Set(purposes);

describe("purpose", () => {
  it("is one bit each", () => {
    expect(packPurposes(set("NDC"))).to.equal(1);
    expect(packPurposes(set("IMP"))).to.equal(2);
    expect(packPurposes(set("OP"))).to.equal(4);
    expect(packPurposes(set("OP", "NDC"))).to.equal(5);
    expect(packPurposes(set())).to.equal(0);
  });

  it("survives packing, every set of them", () => {
    for (const flags of [0, 1, 2, 3, 4, 5, 6, 7]) {
      expect(packPurposes(unpackPurposes(flags))).to.equal(flags);
    }
    expect([...unpackPurposes(7)]).to.deep.equal(["NDC", "IMP", "OP"]);
  });

  for (const wrong of [-1, 8, 1.5]) {
    it(`refuses the flags ${wrong}`, () => {
      expect(() => unpackPurposes(wrong)).to.throw(RegistryError, `${wrong} is not a set`);
    });
  }

  it("is spelled as the AEF's code list spells it", () => {
    expect(purposesLabel(set("NDC"))).to.equal("NDC");
    expect(purposesLabel(set("IMP"))).to.equal("IMP");
    expect(purposesLabel(set("OP"))).to.equal("OP");
    expect(purposesLabel(set("IMP", "OP"))).to.equal("OIMP");
    expect(purposesLabel(set("NDC", "IMP"))).to.equal("NDC and IMP");
    expect(purposesLabel(set("NDC", "OP"))).to.equal("NDC and OP");
    expect(purposesLabel(set("OP", "IMP", "NDC"))).to.equal("NDC and OIMP");
  });

  it("has no spelling for no purpose", () => {
    expect(() => purposesLabel(set())).to.throw(RegistryError, "at least one purpose");
  });

  it("counts as OIMP when it is IMP or OP", () => {
    expect(includesOimp(set("NDC"))).to.equal(false);
    expect(includesOimp(set("NDC", "IMP"))).to.equal(true);
    expect(includesOimp(set("OP"))).to.equal(true);
  });
});
