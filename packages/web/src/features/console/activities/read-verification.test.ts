import { expect } from "chai";
import { newVerificationValues, readVerification } from "./read-verification.ts";

const documentHash = `0x${"ab".repeat(32)}`;

describe("the form of a verification", () => {
  it("gives what is added to the activity's vintage", () => {
    const values = { ...newVerificationValues(2026), activity: "XXA-COOK", quantity: "1 500" };
    expect(readVerification("XXA01", { ...values, documentHash })).to.deep.equal({
      ok: true,
      terms: {
        activity: "XXA-COOK",
        registry: "XXA01",
        vintage: 2025,
        metric: 0,
        quantity: 1_500n,
        documentHash,
      },
    });
  });

  it("names every field at fault at once", () => {
    const empty = { ...newVerificationValues(2026), vintage: "2019" };
    expect(readVerification("XXA01", empty)).to.deep.equal({
      ok: false,
      faults: {
        activity: "missing",
        vintage: "vintage",
        quantity: "quantity",
        documentHash: "hash",
      },
    });
  });
});
