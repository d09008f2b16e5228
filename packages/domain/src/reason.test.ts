import { expect } from "chai";
import { RegistryError } from "./error.ts";
import { packReason, unpackReason } from "./reason.ts";

describe("reason", () => {
  const stored = [
    null,
    "court-order",
    "suspected-fraud",
    "double-claim",
    "inconsistency",
    "sanctions",
    "security",
    "mistake",
    "reversal",
    "other",
  ] as const;
  for (const [number, reason] of stored.entries()) {
    it(`stores ${reason ?? "none"} as ${number}`, () => {
      expect(packReason(reason)).to.equal(number);
      expect(unpackReason(number)).to.equal(reason);
    });
  }

  it("refuses other numbers", () => {
    expect(() => unpackReason(10)).to.throw(RegistryError, "10 is not a reason");
    expect(() => unpackReason(-1)).to.throw(RegistryError, "-1 is not a reason");
  });
});
