import { expect } from "chai";
import { remember } from "./remember.ts";

describe("remember", () => {
  it("gives one and the same result for equal inputs", () => {
    const pair = remember((text: string) => ({ text }), 2);
    expect(pair("a")).to.deep.equal({ text: "a" });
    expect(pair("a")).to.equal(pair("a"));
    expect(pair("b")).to.deep.equal({ text: "b" });
  });

  it("forgets everything at its limit, and goes on", () => {
    const pair = remember((number: number) => ({ number }), 2);
    const [one, two] = [pair(1), pair(2)];
    expect([pair(1), pair(2)]).to.have.ordered.members([one, two]);
    expect(pair(3)).to.deep.equal({ number: 3 });
    expect(pair(1)).to.deep.equal({ number: 1 });
    expect(pair(1)).to.not.equal(one);
  });

  it("does not remember a failure", () => {
    let broken = true;
    const half = remember((number: number) => {
      if (broken) throw new Error(`${number} fails`);
      return number / 2;
    }, 2);
    expect(() => half(4)).to.throw("4 fails");
    broken = false;
    expect(half(4)).to.equal(2);
  });
});
