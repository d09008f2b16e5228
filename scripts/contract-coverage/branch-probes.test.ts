import { expect } from "chai";
import { withBranchProbes } from "./branch-probes.ts";
import { parseSolidity } from "./syntax-tree.ts";

describe("the probes of branches", () => {
  const probed = (original: string, instrumented = original) => {
    const { text, branches } = withBranchProbes({ file: "A.sol", original, instrumented });
    const names = new Map(branches.map(({ tag, way }, index) => [`0x${tag}`, `${index}:${way}`]));
    const named = text.replace(/0x[0-9a-f]{64}/g, (tag) => names.get(tag) ?? "unknown");
    return { text: named.split("\nlibrary")[0], branches, parses: () => parseSolidity(text) };
  };
  const contract = (body: string) => `contract A { function f(bool a, bool b) public { ${body} } }`;

  it("report which way a condition goes, and leave what it is", () => {
    const { text, parses } = probed(contract("if (a) b = a;"));
    const condition = "((a) ? BranchProbes__.yes(0:true) : BranchProbes__.no(1:false))";
    expect(text).to.include(`if (${condition}) b = a;`);
    parses();
  });

  it("enclose each other where conditions share a start or an end", () => {
    const { text, branches, parses } = probed(contract("require(a && (b || a));"));
    const way = (yes: number) =>
      `? BranchProbes__.yes(${yes}:true) : BranchProbes__.no(${yes + 1}:false))`;
    expect(text).to.include(`require(((((a) ${way(2)} && (((b) ${way(4)} || a)) ${way(0)});`);
    expect(branches.map(({ construct }) => construct)).to.deep.equal([
      "require",
      "require",
      "&&",
      "&&",
      "||",
      "||",
    ]);
    parses();
  });

  it("report the clause of a try that is entered", () => {
    const { text, parses } = probed(contract("try this.f(a, b) { b = a; } catch { a = b; }"));
    const hit = (index: number) => `{__NomicFoundationCoverage.sendHit(${index}:entered);`;
    expect(text).to.include(`${hit(0)} b = a; } catch ${hit(1)} a = b; }`);
    parses();
  });

  it("count lines in the file as it stands, past letters of several bytes", () => {
    const original = `// Übertragung “ÜÜÜ”\n${contract("\n\nrequire(a);")}`;
    const { text, branches } = probed(original, original.replace("require", "hit(1);  require"));
    expect(branches.map(({ line, way }) => `${line} ${way}`)).to.deep.equal(["4 true", "4 false"]);
    expect(text).to.include("hit(1);  require(((a) ?");
  });

  it("have tags that differ from file to file and way to way", () => {
    const tags = ["A.sol", "B.sol"].flatMap((file) => {
      const original = contract("require(a); require(a);");
      return withBranchProbes({ file, original, instrumented: original }).branches;
    });
    expect(new Set(tags.map(({ tag }) => tag)).size).to.equal(8);
  });

  it("are refused when the instrumented text has other branches", () => {
    expect(() => probed(contract("require(a);"), contract("if (a) b = a;"))).to.throw(
      "A.sol: Hardhat's probes changed its branches",
    );
  });

  it("leave a file without branches alone", () => {
    const { text, branches } = probed(contract("a = b;"));
    expect(text).to.equal(contract("a = b;"));
    expect(branches).to.deep.equal([]);
  });
});
