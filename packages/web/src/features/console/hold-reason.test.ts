import { expect } from "chai";
import { NO_REASON, readHoldReason } from "./hold-reason.ts";

describe("why something is held up", () => {
  it("is a reason of the list, with words about the case", () => {
    expect(readHoldReason({ reason: "court-order", note: " Case 12/2026 " })).to.deep.equal({
      reason: "court-order",
      note: "Case 12/2026",
    });
  });

  it("needs no words, but a reason", () => {
    expect(readHoldReason({ reason: "security", note: "" })).to.deep.equal({
      reason: "security",
      note: "",
    });
    expect(readHoldReason(NO_REASON)).to.equal(null);
    expect(readHoldReason({ reason: "a whim", note: "" })).to.equal(null);
  });
});
