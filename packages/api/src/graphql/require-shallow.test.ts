import { expect } from "chai";
import { requireShallow } from "./require-shallow.ts";

describe("requireShallow", () => {
  it("refuses brackets that nest deeper than a hundred", () => {
    expect(() => requireShallow("{".repeat(101))).to.throw("deeper than 100 brackets");
    expect(() => requireShallow(`{ a(b: ${"[".repeat(99)}`)).to.throw("deeper than 100 brackets");
    requireShallow("{".repeat(100));
  });

  it("passes brackets over that stand in texts and comments", () => {
    const many = "[".repeat(500);
    requireShallow(`{ search(text: "${many}\\" ${many}") { nodes } } # ${many}`);
    requireShallow(`{ search(text: """${many} " ${many}""") { nodes } }`);
  });

  it("counts what stands beside each other once", () => {
    requireShallow(`{ ${"a { b } ".repeat(500)} }`);
  });
});
