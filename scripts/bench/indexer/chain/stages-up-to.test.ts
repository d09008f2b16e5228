import { RegistryError } from "@sixtwo/domain";
import { expect } from "chai";
import { largestStage, stagesUpTo } from "./stages-up-to.ts";

describe("the chains of the indexer's benchmark", () => {
  it("follow from each other", () => {
    expect(stagesUpTo("20k")).to.deep.equal(["20k"]);
    expect(stagesUpTo("1M")).to.deep.equal(["20k", "200k", "1M"]);
  });

  it("go up to the one that BENCH_EVENTS names, else to the last", () => {
    expect(largestStage({ BENCH_EVENTS: "200k" })).to.equal("200k");
    expect(largestStage({ BENCH_EVENTS: "" })).to.equal("1M");
    expect(largestStage({})).to.equal("1M");
  });

  it("are refused by a name that none has", () => {
    expect(() => largestStage({ BENCH_EVENTS: "2M" }))
      .to.throw(RegistryError, 'BENCH_EVENTS is "2M"')
      .with.property("remedy", "Set it to one of 20k, 200k, 1M, or leave it out for all of them.");
  });
});
