import { RegistryError } from "@sixtwo/domain";
import { expect } from "chai";
import { readArguments } from "./arguments.ts";

describe("the command line of the mutation check", () => {
  const known = ["merge-keeps-the-slot", "cap-does-not-count"];

  it("without a name means every mutant, with both suites", () => {
    expect(readArguments([], known)).to.deep.equal({
      names: known,
      suites: ["mocha", "solidity"],
      jobs: undefined,
    });
  });

  it("takes names, a suite and a number of jobs in any order", () => {
    expect(
      readArguments(["--suite", "solidity", "cap-does-not-count", "--jobs", "1"], known),
    ).to.deep.equal({ names: ["cap-does-not-count"], suites: ["solidity"], jobs: 1 });
  });

  it("refuses a name that does not exist, and says which do", () => {
    expect(() => readArguments(["merge"], known))
      .to.throw(RegistryError, "There is no mutant merge.")
      .with.property("remedy", "Name one of: merge-keeps-the-slot, cap-does-not-count.");
  });

  for (const args of [["--suite", "forge"], ["--jobs", "0"], ["--jobs", "x"], ["--only"]]) {
    it(`refuses ${args.join(" ")}`, () => {
      expect(() => readArguments(args, known))
        .to.throw(RegistryError, args.at(-1))
        .with.property(
          "remedy",
          "Usage: npm run mutate [-- NAME...] [--suite mocha|solidity] [--jobs N]",
        );
    });
  }
});
