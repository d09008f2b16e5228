import { expect } from "chai";
import { revocationRefusal } from "./revocation-rule.ts";
import { sampleAuthorization, sampleItmoMove, sampleMove } from "./sample-move.ts";

const revoked = { ...sampleAuthorization, revoked: true };

describe("revocation-rule", () => {
  it("stops what was not first transferred before", () => {
    expect(revocationRefusal(sampleMove, revoked)).to.include({ code: "AUTHORIZATION_REVOKED" });
  });

  it("does not reach what was first transferred before", () => {
    expect(revocationRefusal(sampleItmoMove, revoked)).to.equal(null);
  });

  it("reaches everything when the terms allow it and the Party says so", () => {
    expect(revocationRefusal(sampleItmoMove, { ...revoked, revokedEntirely: true })).to.include({
      code: "AUTHORIZATION_REVOKED_ENTIRELY",
    });
  });

  it("has nothing to say while the authorization stands", () => {
    expect(revocationRefusal(sampleMove, sampleAuthorization)).to.equal(null);
  });
});
