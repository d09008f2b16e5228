import { partyCode } from "@sixtwo/domain";
import { expect } from "chai";
import { partyRoleId, partyRoleOf } from "./party-role-id.ts";

describe("the id of a Party's role", () => {
  it("is the Party in bits 16 up, then 1 registrar, 2 authority or 3 verifier", () => {
    expect(partyRoleId(partyCode("GHA"), "registrar")).to.equal(486_604_801n);
    expect(partyRoleOf(486_604_802n)).to.deep.equal({ party: "GHA", role: "authority" });
    expect(partyRoleOf(486_604_803n)).to.deep.equal({ party: "GHA", role: "verifier" });
  });

  it("is none for the administrator's id and other ids", () => {
    expect(partyRoleOf(0n)).to.equal(null);
    expect(partyRoleOf(486_604_804n)).to.equal(null);
    expect(partyRoleOf(1n)).to.equal(null);
    expect(partyRoleOf(2n ** 64n - 1n)).to.equal(null);
  });
});
