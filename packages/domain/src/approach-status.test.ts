import { expect } from "chai";
import {
  NEXT_APPROACH_STATUSES,
  packApproachStatus,
  unpackApproachStatus,
} from "./approach-status.ts";
import { RegistryError } from "./error.ts";

describe("approach-status", () => {
  const stored = ["draft", "active", "suspended", "completed", "revoked"] as const;
  for (const [position, status] of stored.entries()) {
    it(`stores ${status} as ${position + 1}`, () => {
      expect(packApproachStatus(status)).to.equal(position + 1);
      expect(unpackApproachStatus(position + 1)).to.equal(status);
    });
  }

  it("is none for 0, and refuses other numbers", () => {
    expect(unpackApproachStatus(0)).to.equal(null);
    expect(() => unpackApproachStatus(6)).to.throw(RegistryError, "6 is not the status");
  });

  it("ends for good when completed or revoked", () => {
    expect(NEXT_APPROACH_STATUSES.completed).to.deep.equal([]);
    expect(NEXT_APPROACH_STATUSES.revoked).to.deep.equal([]);
    expect(NEXT_APPROACH_STATUSES.draft).to.deep.equal(["active", "revoked"]);
  });
});
