import { expect } from "chai";
import { planStep } from "./plan-step.ts";

const headAt = (number: bigint, hash = "0xaa") => ({
  number,
  hash: hash as `0x${string}`,
  parentHash: "0x00" as const,
  timestamp: new Date(0),
});
const cursorAt = (number: bigint) => ({ number, hash: "0xaa" as const });
const usual = { rememberedAtHead: undefined, start: 10n, finality: 64n };

describe("planStep", () => {
  it("reads final chain blocks in ranges, as far as there are any", () => {
    expect(planStep({ ...usual, head: headAt(2000n), cursor: null })).to.deep.equal({
      kind: "range",
      from: 10n,
      final: 1936n,
    });
    expect(planStep({ ...usual, head: headAt(2000n), cursor: cursorAt(1800n) })).to.deep.equal({
      kind: "range",
      from: 1801n,
      final: 1936n,
    });
  });

  it("reads the others one by one, 64 at a time", () => {
    expect(
      planStep({ ...usual, head: headAt(70n), cursor: cursorAt(6n), start: 1n }),
    ).to.deep.equal({ kind: "recent", from: 7n, to: 70n });
    expect(
      planStep({ ...usual, head: headAt(500n), cursor: cursorAt(400n), finality: 200n }),
    ).to.deep.equal({ kind: "recent", from: 401n, to: 464n });
  });

  it("waits at the head, before the deployment, and for a node that lags", () => {
    const wait = { kind: "wait" };
    expect(
      planStep({ ...usual, head: headAt(20n), cursor: cursorAt(20n), rememberedAtHead: "0xaa" }),
    ).to.deep.equal(wait);
    expect(planStep({ ...usual, head: headAt(9n), cursor: null })).to.deep.equal(wait);
    expect(
      planStep({ ...usual, head: headAt(15n), cursor: cursorAt(20n), rememberedAtHead: "0xaa" }),
    ).to.deep.equal(wait);
    expect(planStep({ ...usual, head: headAt(15n), cursor: cursorAt(20n) })).to.deep.equal(wait);
  });

  it("sees a reorg where the head differs from what is remembered at its number", () => {
    const reorg = { kind: "reorg" };
    expect(
      planStep({
        ...usual,
        head: headAt(20n, "0xbb"),
        cursor: cursorAt(20n),
        rememberedAtHead: "0xaa",
      }),
    ).to.deep.equal(reorg);
    expect(
      planStep({
        ...usual,
        head: headAt(15n, "0xbb"),
        cursor: cursorAt(20n),
        rememberedAtHead: "0xaa",
      }),
    ).to.deep.equal(reorg);
  });
});
