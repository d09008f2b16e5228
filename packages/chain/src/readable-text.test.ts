import { expect } from "chai";
import { readableText } from "./readable-text.ts";

describe("text from the chain", () => {
  it("has no NUL, which the database refuses", () => {
    expect(readableText("Green\u0000 Group A")).to.equal("Green\uFFFD Group A");
  });
});
