import { expect } from "chai";
import { RegistryError } from "./error.ts";
import {
  FIRST_TRANSFER_DEFINITION_LABEL,
  packFirstTransferTrigger,
  unpackFirstTransferTrigger,
} from "./first-transfer-trigger.ts";

describe("first-transfer-trigger", () => {
  const stored = [null, "authorization", "issuance", "use-or-cancellation"] as const;
  for (const [number, trigger] of stored.entries()) {
    it(`stores ${trigger ?? "none"} as ${number}`, () => {
      expect(packFirstTransferTrigger(trigger)).to.equal(number);
      expect(unpackFirstTransferTrigger(number)).to.equal(trigger);
    });
  }

  it("refuses other numbers", () => {
    expect(() => unpackFirstTransferTrigger(4)).to.throw(RegistryError, "4 is not");
    expect(() => unpackFirstTransferTrigger(-1)).to.throw(RegistryError, "-1 is not");
  });

  it("is spelled as the authorization table spells it", () => {
    expect(FIRST_TRANSFER_DEFINITION_LABEL).to.deep.equal({
      authorization: "Authorisation",
      issuance: "Issuance",
      "use-or-cancellation": "Use or Cancellation",
    });
  });
});
