import { expect } from "chai";
import { createRangePace } from "./range-pace.ts";

const sure = () => 0;
const never = () => 1;

describe("createRangePace", () => {
  it("starts short, grows where there is little, and stops at the limit", () => {
    const pace = createRangePace();
    expect(pace.span()).to.equal(16n);
    pace.read(16n, 0);
    expect(pace.span()).to.equal(64n);
    for (let read = 0; read < 10; read += 1) pace.read(pace.span(), 100);
    expect(pace.span()).to.equal(20_000n);
  });

  it("aims at answers of two million bytes", () => {
    const pace = createRangePace();
    pace.read(16n, 800_000);
    expect(pace.span()).to.equal(40n);
    pace.read(40n, 40_000_000);
    expect(pace.span()).to.equal(2n);
    pace.read(2n, 40_000_000);
    expect(pace.span()).to.equal(1n);
    pace.read(1n, 600_000);
    expect(pace.span()).to.equal(3n);
  });

  it("halves what the node refuses, and does not try that again at once", () => {
    const pace = createRangePace(never);
    for (let read = 0; read < 4; read += 1) pace.read(pace.span(), 0);
    expect(pace.span()).to.equal(4_096n);
    pace.refused(3_000n);
    expect(pace.span()).to.equal(1_500n);
    for (let read = 0; read < 50; read += 1) pace.read(pace.span(), 0);
    expect(pace.span()).to.equal(1_500n);
  });

  it("tries longer ranges again some time after a refusal", () => {
    const pace = createRangePace(sure);
    pace.refused(1_000n);
    const spans = [1, 2, 3, 4, 5, 6].map(() => {
      pace.read(pace.span(), 0);
      return pace.span();
    });
    expect(spans).to.deep.equal([1_000n, 2_000n, 4_000n, 8_000n, 16_000n, 20_000n]);
  });

  it("halves on a failure, never below one, and grows again", () => {
    const pace = createRangePace();
    pace.failed();
    expect(pace.span()).to.equal(8n);
    for (let failure = 0; failure < 10; failure += 1) pace.failed();
    expect(pace.span()).to.equal(1n);
    pace.read(1n, 0);
    expect(pace.span()).to.equal(4n);
  });
});
