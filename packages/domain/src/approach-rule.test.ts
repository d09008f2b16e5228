import { expect } from "chai";
import { firstTransferTimeRefusal, pauseRefusal } from "./approach-rule.ts";
import type { ApproachPart } from "./approach-status.ts";
import { activeApproach, sampleAuthorization, sampleMove } from "./sample-move.ts";

const withApproach = (changes: Partial<ApproachPart>) => ({
  ...sampleMove,
  approach: { ...activeApproach, ...changes },
});

describe("approach-rule", () => {
  it("stops every move under a paused approach, and says why", () => {
    expect(pauseRefusal(withApproach({ paused: "double-claim" }))).to.deep.equal({
      code: "APPROACH_PAUSED",
      message: "XXA has paused CA0001 (double claim).",
      remedy: "Wait until XXA resumes it.",
    });
    expect(pauseRefusal(sampleMove)).to.equal(null);
    expect(pauseRefusal({ ...sampleMove, authorization: null, approach: null })).to.equal(null);
  });

  for (const status of ["draft", "suspended", "completed", "revoked"] as const) {
    it(`lets nothing be first transferred while the approach is ${status}`, () => {
      const refusal = firstTransferTimeRefusal(withApproach({ status }), sampleAuthorization);
      expect(refusal).to.include({ code: "APPROACH_NOT_ACTIVE" });
      expect(refusal?.message).to.contain(`CA0001 is ${status} for XXA`);
    });
  }

  it("lets nothing be first transferred after expiry", () => {
    const expires = new Date("2026-06-01T12:00:00Z");
    const at = { ...sampleAuthorization, expires };
    expect(firstTransferTimeRefusal(sampleMove, at)).to.equal(null);
    const later = { ...sampleMove, date: new Date("2026-06-01T12:00:01Z") };
    expect(firstTransferTimeRefusal(later, at)).to.include({ code: "AUTHORIZATION_EXPIRED" });
    const never = { ...sampleAuthorization, expires: null };
    expect(firstTransferTimeRefusal(later, never)).to.equal(null);
  });

  it("has nothing to say of an approach that is active", () => {
    expect(firstTransferTimeRefusal(sampleMove, sampleAuthorization)).to.equal(null);
  });
});
