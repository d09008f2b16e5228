import { RegistryError } from "@sixtwo/domain";
import { expect } from "chai";
import { sizesUpToLargest } from "./ledger-size.ts";

describe("the ledgers that the API is measured on", () => {
  it("end with 200,000 actions unless BENCH_ACTIONS says otherwise", () => {
    expect(sizesUpToLargest({})).to.deep.equal(["20k", "200k"]);
    expect(sizesUpToLargest({ BENCH_ACTIONS: "" })).to.deep.equal(["20k", "200k"]);
    expect(sizesUpToLargest({ BENCH_ACTIONS: "20k" })).to.deep.equal(["20k"]);
    expect(sizesUpToLargest({ BENCH_ACTIONS: "2M" })).to.deep.equal(["20k", "200k", "2M"]);
  });

  it("are no others", () => {
    expect(() => sizesUpToLargest({ BENCH_ACTIONS: "3M" }))
      .to.throw(RegistryError, 'BENCH_ACTIONS is "3M"')
      .with.property("code", "CONFIG_INVALID");
  });
});
