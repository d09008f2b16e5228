import { expect } from "chai";
import { type Refusal, rulingOf } from "./refusal.ts";

describe("refusal", () => {
  it("is a ruling's no, and its absence the yes", () => {
    const refusal: Refusal = { code: "ZERO_CAP", message: "At most 0 t.", remedy: "Give more." };
    expect(rulingOf(refusal)).to.deep.equal({ ok: false, refusal });
    expect(rulingOf(null)).to.deep.equal({ ok: true });
  });
});
