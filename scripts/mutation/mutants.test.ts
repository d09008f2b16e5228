import { readFileSync } from "node:fs";
import { expect } from "chai";
import { applyMutant } from "./apply-mutant.ts";
import { MUTANTS } from "./mutants.ts";

describe("the list of mutants", () => {
  it("names each fault once", () => {
    const names = MUTANTS.map(({ name }) => name);
    expect(names).to.have.length.of.at.least(24);
    expect(new Set(names)).to.have.property("size", names.length);
  });

  it("finds exactly one place for each fault, as the contracts are now", () => {
    for (const mutant of MUTANTS) {
      const source = readFileSync(`contracts/${mutant.file}`, "utf8");
      expect(applyMutant(source, mutant)).to.not.equal(source);
    }
  });
});
