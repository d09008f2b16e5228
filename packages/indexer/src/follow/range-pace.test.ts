import { expect } from "chai";
import { createRangePace } from "./range-pace.ts";

describe("createRangePace", () => {
  it("starts at 500, doubles while there is little, and stops at the limit", () => {
    const pace = createRangePace();
    expect(pace.span()).to.equal(500n);
    for (let read = 0; read < 10; read++) pace.read(0);
    expect(pace.span()).to.equal(32_000n);
  });

  it("halves on a failure and on too much, never below one, and widens again", () => {
    const pace = createRangePace();
    pace.failed();
    pace.read(5_001);
    expect(pace.span()).to.equal(125n);
    for (let failure = 0; failure < 10; failure++) pace.failed();
    expect(pace.span()).to.equal(1n);
    pace.read(3_000);
    expect(pace.span()).to.equal(1n);
    pace.read(10);
    expect(pace.span()).to.equal(2n);
  });
});
