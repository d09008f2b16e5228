import { RegistryError } from "@sixtwo/domain";
import { expect } from "chai";
import { readArguments } from "./arguments.ts";

describe("the command line of the benchmarks", () => {
  const known = ["gas", "indexer"];

  it("without a name means every benchmark", () => {
    expect(readArguments([], known)).to.deep.equal({ names: ["gas", "indexer"], json: false });
    expect(readArguments(["--json"], known)).to.deep.equal({ names: known, json: true });
  });

  it("takes names and --json in any order", () => {
    expect(readArguments(["--json", "gas"], known)).to.deep.equal({ names: ["gas"], json: true });
    expect(readArguments(["gas", "--json"], known)).to.deep.equal({ names: ["gas"], json: true });
  });

  it("refuses a name that does not exist, and says which do", () => {
    expect(() => readArguments(["speed"], known))
      .to.throw(RegistryError, "There is no benchmark speed.")
      .with.property("remedy", "Name one of: gas, indexer.");
  });

  it("refuses an option that does not exist", () => {
    expect(() => readArguments(["--jsn"], known))
      .to.throw(RegistryError, "--jsn")
      .with.property("remedy", "Usage: npm run bench [-- NAME...] [--json]");
  });
});
