import { expect } from "chai";
import { RegistryError } from "./error.ts";
import { isOpenRequest, REQUEST_STATUSES, unpackRequestStatus } from "./request-status.ts";

describe("request-status", () => {
  const stored = [
    null,
    "pending",
    "scheduled",
    "executed",
    "rejected",
    "withdrawn",
    "expired",
  ] as const;
  for (const [number, status] of stored.entries()) {
    it(`is ${status ?? "none"} for ${number}`, () => {
      expect(unpackRequestStatus(number)).to.equal(status);
    });
  }

  it("refuses other numbers", () => {
    expect(() => unpackRequestStatus(7)).to.throw(RegistryError, "7 is not the status");
  });

  it("keeps a block in place while pending or scheduled", () => {
    expect(REQUEST_STATUSES.filter(isOpenRequest)).to.deep.equal(["pending", "scheduled"]);
  });
});
