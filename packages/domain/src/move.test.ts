import { expect } from "chai";
import { isDisposal, isInternational } from "./move.ts";
import { registryCode } from "./registry-code.ts";
import { entityOfXxa, sampleMove, terminalBeside } from "./sample-move.ts";

describe("move", () => {
  it("is international between Parties, not between two registries of one Party", () => {
    const home = { ...entityOfXxa, registry: registryCode("XXA02") };
    expect(isInternational(sampleMove)).to.equal(true);
    expect(isInternational({ ...sampleMove, to: home })).to.equal(false);
  });

  it("is a disposal into a terminal account", () => {
    const use = { ...sampleMove, to: terminalBeside(entityOfXxa, "ndc-use") };
    expect(isDisposal(use)).to.equal(true);
    expect(isDisposal(sampleMove)).to.equal(false);
  });
});
