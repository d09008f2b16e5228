import { expect } from "chai";
import { splitActivityKey } from "./activity-key.ts";

describe("splitActivityKey", () => {
  it("takes the registry in front of the first dash", () => {
    expect(splitActivityKey("GHA01-GHA-STOVES")).to.deep.equal({
      registry: "GHA01",
      activity: "GHA-STOVES",
    });
  });

  for (const text of ["", "GHA01", "GHA01-", "gha01-A", "STOVES"]) {
    it(`finds none in "${text}"`, () => expect(splitActivityKey(text)).to.equal(null));
  }
});
