import { expect } from "chai";
import {
  ACTION_KINDS,
  AEF_ACTION_SUBTYPES,
  AEF_ACTION_TYPE,
  disposalSubtype,
  firstTransferSubtype,
} from "./action.ts";

describe("action", () => {
  it("is reported under the AEF's seven types, or not at all", () => {
    const types = ACTION_KINDS.map((kind) => AEF_ACTION_TYPE[kind]);
    expect(types.filter((type) => type !== null)).to.deep.equal([
      "Authorization",
      "First transfer",
      "Transfer",
      "Use",
      "Cancellation",
      "Voluntary Cancellation",
      "Acquisition",
    ]);
    expect(AEF_ACTION_TYPE["domestic-transfer"]).to.equal(null);
    expect(AEF_ACTION_TYPE.issuance).to.equal(null);
  });

  it("has the subtype of its first transfer", () => {
    expect(firstTransferSubtype("international")).to.equal("First transfer to another Party");
    expect(firstTransferSubtype("use-or-cancellation")).to.equal("Use or cancellation");
  });

  it("has a subtype when cancelled for OMGE or voluntarily, and none when used", () => {
    expect(disposalSubtype("omge-cancellation")).to.equal("Voluntary cancellation to deliver OMGE");
    expect(disposalSubtype("voluntary-cancellation")).to.equal("Other cancellations");
    expect(disposalSubtype("reversal-cancellation")).to.equal("Other cancellations");
    expect(disposalSubtype("imp-cancellation")).to.equal(null);
    expect(disposalSubtype("ndc-use")).to.equal(null);
  });

  it("keeps the ten subtypes of the code list", () => {
    expect(AEF_ACTION_SUBTYPES).to.have.length(10);
  });
});
