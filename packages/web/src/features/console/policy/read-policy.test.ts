import { DEFAULT_POLICY } from "@sixtwo/domain";
import { expect } from "chai";
import { durationValues, readDuration } from "./read-duration.ts";
import { changesByTwo, policyValues, readPolicy } from "./read-policy.ts";

describe("a typed length of time", () => {
  it("is in the unit that it fills, and empty for none", () => {
    expect(durationValues(172_800, "hour")).to.deep.equal({ amount: "2", unit: "day" });
    expect(durationValues(5_400, "hour")).to.deep.equal({ amount: "90", unit: "minute" });
    expect(durationValues(0, "hour")).to.deep.equal({ amount: "", unit: "hour" });
    expect(durationValues(null, "day")).to.deep.equal({ amount: "", unit: "day" });
  });

  it("is read to seconds", () => {
    expect(readDuration({ amount: " 36 ", unit: "hour" })).to.equal(129_600);
    expect(readDuration({ amount: "", unit: "day" })).to.equal(0);
    expect(readDuration({ amount: "-1", unit: "day" })).to.equal(null);
    expect(readDuration({ amount: "1.5", unit: "day" })).to.equal(null);
  });
});

describe("the form of a policy", () => {
  const policy = {
    issueByTwo: true,
    authorizeByTwo: false,
    revokeByTwo: false,
    verifiedOnly: true,
    requestLifetimeSeconds: 2_592_000,
    sendDelaySeconds: 86_400,
    recallDelaySeconds: 0,
  };

  it("gives back the policy that it was filled with", () => {
    expect(readPolicy(policyValues(policy))).to.deep.equal({ ok: true, terms: policy });
    expect(readPolicy(policyValues(DEFAULT_POLICY))).to.deep.equal({
      ok: true,
      terms: DEFAULT_POLICY,
    });
  });

  it("refuses what is no length of time, and delays beyond a year", () => {
    const values = {
      ...policyValues(policy),
      requestLifetime: { amount: "soon", unit: "day" },
      sendDelay: { amount: "366", unit: "day" },
      recallDelay: { amount: "365", unit: "day" },
    } as const;
    expect(readPolicy(values)).to.deep.equal({
      ok: false,
      faults: { requestLifetime: "duration", sendDelay: "tooLong" },
    });
  });

  it("knows when two people have to change it", () => {
    expect(changesByTwo(policy, policy)).to.equal(true);
    const alone = { ...policy, issueByTwo: false };
    expect(changesByTwo(alone, policy)).to.equal(false);
    expect(changesByTwo(alone, { ...alone, sendDelaySeconds: 90_000 })).to.equal(false);
    expect(changesByTwo(alone, { ...alone, sendDelaySeconds: 3_600 })).to.equal(true);
    expect(changesByTwo({ ...alone, recallDelaySeconds: 60 }, alone)).to.equal(true);
  });
});
