import { expect } from "chai";
import { RegistryError } from "./error.ts";
import {
  FIRST_TRANSFER_SUBTYPE,
  packFirstTransferCause,
  unpackFirstTransferCause,
} from "./first-transfer-cause.ts";

describe("first-transfer-cause", () => {
  const causes = ["international", "authorization", "issuance", "use-or-cancellation"] as const;
  for (const [number, cause] of causes.entries()) {
    it(`is ${number} in events for ${cause}`, () => {
      expect(packFirstTransferCause(cause)).to.equal(number);
      expect(unpackFirstTransferCause(number)).to.equal(cause);
    });
  }

  it("refuses other numbers", () => {
    expect(() => unpackFirstTransferCause(4)).to.throw(RegistryError, "4 is not");
  });

  it("is spelled as the AEF's subtype", () => {
    expect(FIRST_TRANSFER_SUBTYPE).to.deep.equal({
      international: "First transfer to another Party",
      authorization: "Authorization",
      issuance: "Issuance",
      "use-or-cancellation": "Use or cancellation",
    });
  });
});
