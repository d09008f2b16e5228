import { expect } from "chai";
import { address } from "./address.ts";
import { leviedRate, NO_LEVIES } from "./levies.ts";

describe("levies", () => {
  it("are nothing unless a Party sets them", () => {
    expect(leviedRate(NO_LEVIES)).to.equal(0);
  });

  it("add up in hundredths of a percent", () => {
    const account = address(`0x${"a1".repeat(20)}`);
    const shareOfProceeds = { rate: 500, account };
    const retention = { rate: 1_000, account };
    const buffer = { rate: 25, account };
    expect(leviedRate({ shareOfProceeds, omge: 200, retention, buffer })).to.equal(1_725);
  });
});
