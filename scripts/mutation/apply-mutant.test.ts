import { RegistryError } from "@sixtwo/domain";
import { expect } from "chai";
import { applyMutant } from "./apply-mutant.ts";

describe("putting a fault into a contract", () => {
  const mutant = { name: "less-is-more", file: "A.sol", find: "a < b", replace: "a > b" };

  it("changes the one place", () => {
    expect(applyMutant("if (a < b) c;", mutant)).to.equal("if (a > b) c;");
  });

  it("takes the replacement as it is written", () => {
    const literal = { ...mutant, replace: "$& $1" };
    expect(applyMutant("if (a < b) c;", literal)).to.equal("if ($& $1) c;");
  });

  it("refuses a text that is not there, or more than once", () => {
    expect(() => applyMutant("if (a <= b) c;", mutant)).to.throw(RegistryError, "stands 0 times");
    expect(() => applyMutant("a < b; a < b; a < b", mutant))
      .to.throw(RegistryError, "less-is-more: the text to find stands 3 times in contracts/A.sol.")
      .with.property("code", "BAD_INPUT");
  });
});
