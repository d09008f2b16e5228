import { expect } from "chai";
import { createStepPace } from "./step-pace.ts";

describe("createStepPace", () => {
  let at: number;
  let steps: number[];
  let pace: ReturnType<typeof createStepPace>;
  beforeEach(() => {
    [at, steps] = [1_700_000_000_000, []];
    pace = createStepPace({ now: () => at, onStep: (seconds) => steps.push(seconds) });
  });
  const after = (milliseconds: number, act: () => void) => {
    at += milliseconds;
    act();
  };

  it("times each step from its head, or from the step before", () => {
    after(500, () => pace.begins());
    after(4, () => pace.made(2n));
    after(2, () => pace.made(1n));
    expect(steps).to.deep.equal([0.004, 0.002]);
  });

  it("times no step that fails, nor one that nobody waited for", () => {
    after(5, () => pace.made(0n));
    after(5, () => pace.begins());
    after(5, () => pace.fails());
    after(60_000, () => pace.made(0n));
    expect(steps).to.deep.equal([]);
  });

  it("counts chain blocks per second, of those that were gained", () => {
    after(2_000, () => pace.made(300n));
    after(2_000, () => pace.made(-2n));
    expect(pace.chainBlocksPerSecond()).to.equal(150);
    pace.measureAnew();
    expect(pace.chainBlocksPerSecond()).to.equal(0);
    after(1_000, () => pace.made(80n));
    expect(pace.chainBlocksPerSecond()).to.equal(80);
  });
});
