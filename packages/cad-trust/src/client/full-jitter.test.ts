import { expect } from "chai";
import { fullJitter } from "./full-jitter.ts";

const bound = (attempt: number) =>
  fullJitter({ attempt, baseMs: 100, capMs: 1000, random: () => 0.9999 });

describe("fullJitter", () => {
  it("doubles the bound with each attempt, up to the cap", () => {
    expect([1, 2, 3, 4, 5, 50].map(bound)).to.deep.equal([99, 199, 399, 799, 999, 999]);
  });

  it("may wait for no time at all", () => {
    expect(fullJitter({ attempt: 9, baseMs: 100, capMs: 1000, random: () => 0 })).to.equal(0);
  });
});
