import { expect } from "chai";
import type { Authorization } from "./authorization.ts";
import { internationalRefusal } from "./international-rule.ts";
import type { Move } from "./move.ts";
import { partyCode } from "./party-code.ts";
import { activeApproach, sampleAuthorization, sampleItmoMove, sampleMove } from "./sample-move.ts";

const under = (changes: Partial<Authorization>, move: Move = sampleMove): Move => ({
  ...move,
  authorization: { ...sampleAuthorization, ...changes },
});
const forImpAlone: Partial<Authorization> = { purposes: new Set(["IMP"]) };

describe("international-rule", () => {
  it("lets an authorized block go to a Party that the authorization names", () => {
    expect(internationalRefusal(sampleMove)).to.equal(null);
  });

  it("lets it go to any Party when the authorization names none", () => {
    expect(internationalRefusal(under({ parties: [] }))).to.equal(null);
  });

  it("refuses a block without an authorization: NOT_AUTHORIZED", () => {
    const refusal = internationalRefusal({ ...sampleMove, authorization: null });
    expect(refusal).to.include({ code: "NOT_AUTHORIZED" });
  });

  it("refuses after revocation, except what was first transferred before", () => {
    expect(internationalRefusal(under({ revoked: true }))).to.include({
      code: "AUTHORIZATION_REVOKED",
    });
    expect(internationalRefusal(under({ revoked: true }, sampleItmoMove))).to.equal(null);
  });

  it("needs an active approach for the first transfer, and not after it", () => {
    const draft = { ...activeApproach, status: "draft" } as const;
    expect(internationalRefusal({ ...sampleMove, approach: draft })).to.include({
      code: "APPROACH_NOT_ACTIVE",
    });
    expect(internationalRefusal({ ...sampleItmoMove, approach: draft })).to.equal(null);
  });

  it("refuses a Party that the authorization does not name, and says which it names", () => {
    const parties = [partyCode("CHE"), partyCode("SWE")];
    expect(internationalRefusal(under({ parties }))).to.deep.equal({
      code: "PARTY_NOT_AUTHORIZED",
      message: "Authorization XXA-2026-001 does not name XXC.",
      remedy: "Send to one of CHE, SWE.",
    });
  });

  it("refuses a block for OIMP alone before its own first transfer, not after", () => {
    expect(internationalRefusal(under(forImpAlone))).to.include({ code: "NOT_FIRST_TRANSFERRED" });
    expect(internationalRefusal(under(forImpAlone, sampleItmoMove))).to.equal(null);
  });
});
