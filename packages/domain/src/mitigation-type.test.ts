import { expect } from "chai";
import { RegistryError } from "./error.ts";
import { packMitigationType, unpackMitigationType } from "./mitigation-type.ts";

describe("mitigation-type", () => {
  const stored = ["Emission reductions", "Removals", "Emission reductions and removals"] as const;
  for (const [position, type] of stored.entries()) {
    it(`stores "${type}" as ${position + 1}`, () => {
      expect(packMitigationType(type)).to.equal(position + 1);
      expect(unpackMitigationType(position + 1)).to.equal(type);
    });
  }

  it("refuses other numbers", () => {
    expect(() => unpackMitigationType(0)).to.throw(RegistryError, "0 is not a mitigation type");
    expect(() => unpackMitigationType(4)).to.throw(RegistryError, "4 is not a mitigation type");
  });
});
