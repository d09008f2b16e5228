import { expect } from "chai";
import { callText } from "./call-text.ts";
import { isUnderWay } from "./review-state.ts";

describe("a call's arguments as text", () => {
  it("keep whole numbers exact", () => {
    expect(callText([9_007_199_254_740_993n, "0xab", { amount: 5 }])).to.equal(
      '[\n  "9007199254740993",\n  "0xab",\n  {\n    "amount": 5\n  }\n]',
    );
  });
});

describe("a review", () => {
  it("may be closed until something is signed", () => {
    expect(isUnderWay({ step: "closed" })).to.equal(false);
    const act = { title: "", facts: [], prepare: () => never() };
    expect(isUnderWay({ step: "checking", act })).to.equal(false);
  });
});

function never(): never {
  throw new Error("not called");
}
