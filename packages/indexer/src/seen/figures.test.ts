import { expect } from "chai";
import { figuresOf, type Position } from "./figures.ts";

const NOW = Date.parse("2026-07-01T12:00:00Z");

const HALFWAY: Position = {
  first: 1_001n,
  head: 2_000n,
  indexed: 1_500n,
  minedAt: new Date("2026-07-01T11:59:00Z"),
  chainBlocksPerSecond: 30,
  now: NOW,
};

describe("figuresOf", () => {
  it("counts from the registry's first chain block, not from the chain's", () => {
    expect(figuresOf(HALFWAY)).to.deep.equal({
      done: 500n,
      total: 1_000n,
      percent: 50,
      lag: 500n,
      lagSeconds: 60,
      secondsLeft: 17,
    });
  });

  it("knows nothing without a head", () => {
    const { percent, lag, lagSeconds, secondsLeft } = figuresOf({ ...HALFWAY, head: null });
    expect([percent, lag, lagSeconds, secondsLeft]).to.deep.equal([null, null, null, null]);
  });

  it("starts an empty mirror at zero, with no guess of the time left", () => {
    const empty = { indexed: null, minedAt: null, chainBlocksPerSecond: 0 };
    expect(figuresOf({ ...HALFWAY, ...empty })).to.deep.equal({
      done: 0n,
      total: 1_000n,
      percent: 0,
      lag: 1_000n,
      lagSeconds: null,
      secondsLeft: null,
    });
  });

  it("has 100 per cent only when every chain block is there", () => {
    const long = { ...HALFWAY, first: 1n, head: 1_000_000n };
    expect(figuresOf({ ...long, indexed: 999_999n }).percent).to.equal(99.9);
    expect(figuresOf({ ...long, indexed: 1_000_000n })).to.deep.include({
      percent: 100,
      lag: 0n,
      lagSeconds: 0,
      secondsLeft: 0,
    });
  });

  it("is not misled by a node that lags, or by a chain that ends before the registry", () => {
    const ahead = figuresOf({ ...HALFWAY, head: 1_400n });
    expect([ahead.done, ahead.total, ahead.lag, ahead.percent]).to.deep.equal([
      400n,
      400n,
      0n,
      100,
    ]);
    const before = figuresOf({ ...HALFWAY, head: 10n, indexed: null });
    expect([before.done, before.total, before.percent]).to.deep.equal([0n, 0n, 100]);
  });

  it("does not show a time before now as negative", () => {
    const tomorrow = new Date(NOW + 86_400_000);
    expect(figuresOf({ ...HALFWAY, minedAt: tomorrow }).lagSeconds).to.equal(0);
  });
});
