import { expect } from "chai";
import { branchPoints } from "./branch-points.ts";
import { parseSolidity } from "./syntax-tree.ts";

describe("the branch points of a contract", () => {
  const found = (body: string): readonly string[] => {
    const text = `contract A { function f(uint x, bool a, bool b, bool c) public { ${body} } }`;
    return branchPoints(parseSolidity(text)).map(
      ({ construct, start, end }) => `${construct} ${text.slice(start, end)}`,
    );
  };

  it("are conditions of if, ? :, require and assert", () => {
    expect(found("if (a) x = 1;")).to.deep.equal(["if a"]);
    expect(found("x = a ? 1 : 2;")).to.deep.equal(["? : a"]);
    expect(found('require(x > 1, "too small"); assert(b);')).to.deep.equal([
      "require x > 1",
      "assert b",
    ]);
  });

  it("are conditions of loops, when they have one", () => {
    expect(found("for (uint i = 0; i < x; ++i) x++;")).to.deep.equal(["for i < x"]);
    expect(found("while (a) x++; do x++; while (b);")).to.deep.equal(["while a", "while b"]);
    expect(found("for (;;) break;")).to.deep.equal([]);
  });

  it("are the left operands of && and ||, inside of conditions and outside", () => {
    expect(found("require(a && b || c);")).to.deep.equal([
      "require a && b || c",
      "|| a && b",
      "&& a",
    ]);
    expect(found("a = b || c;")).to.deep.equal(["|| b"]);
    expect(found("x = x & 1 | 2;")).to.deep.equal([]);
  });

  it("are the clauses of try", () => {
    expect(found("try this.f(1, a, b, c) { x = 1; } catch { x = 2; }")).to.deep.equal([
      "try clause { x = 1; }",
      "try clause { x = 2; }",
    ]);
  });

  it("are found in modifiers, constructors and free functions, not in constants", () => {
    const text = `
      bool constant YES = true || false;
      function free(bool a) pure { require(a); }
      contract A {
        uint constant B = YES ? 1 : 2;
        modifier only(bool a) { require(a); _; }
        constructor(bool a) { if (a) revert(); }
      }`;
    const constructs = branchPoints(parseSolidity(text)).map(({ construct }) => construct);
    expect(constructs).to.deep.equal(["require", "require", "if"]);
  });

  it("are not looked for in what is no Solidity", () => {
    expect(() => parseSolidity("contract {")).to.throw("Solidity could not be parsed");
  });
});
