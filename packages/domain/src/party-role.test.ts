import { expect } from "chai";
import { packPartyRole, unpackPartyRole } from "./party-role.ts";

describe("party-role", () => {
  for (const [position, role] of (["registrar", "authority", "verifier"] as const).entries()) {
    it(`stores ${role} as ${position + 1}`, () => {
      expect(packPartyRole(role)).to.equal(position + 1);
      expect(unpackPartyRole(position + 1)).to.equal(role);
    });
  }

  it("is none for 0 and for other numbers", () => {
    expect(unpackPartyRole(0)).to.equal(null);
    expect(unpackPartyRole(4)).to.equal(null);
  });
});
