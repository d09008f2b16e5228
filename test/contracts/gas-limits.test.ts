import { expect } from "chai";
import hre from "hardhat";
import { furtherCases } from "../../scripts/bench/gas/further-cases.ts";
import { limitedCases } from "../../scripts/bench/gas/limited-cases.ts";
import { GAS_LIMITS } from "../../scripts/bench/gas/limits.ts";

describe("the gas limits", () => {
  before(function () {
    // The probes that measure coverage cost gas of their own.
    if (hre.globalOptions.coverage) this.skip();
  });

  for (const [name, limit] of Object.entries(GAS_LIMITS)) {
    it(`${name} takes at most ${limit} gas`, async () => {
      const found = limitedCases.find((gasCase) => gasCase.name === name);
      expect(await found?.measure()).to.be.within(21_000, limit);
    });
  }

  it("do not depend on how many tonnes move", async () => {
    const gas = async (tonnes: string) =>
      (await furtherCases
        .find(({ name }) => name === `first international transfer, ${tonnes} t`)
        ?.measure()) ?? 0;
    // Three bytes that are not zero in place of one: 12 gas more for each of the two.
    expect((await gas("1,000,000,000")) - (await gas("1"))).to.equal(24);
  });
});
