import { expect } from "chai";
import { unpackBlockFlags } from "./block-flags.ts";
import { custodyRefusal } from "./custody-rule.ts";
import type { Move } from "./move.ts";
import { entityOfXxa, partyOfXxc, sampleMove, terminalBeside } from "./sample-move.ts";
import { tonnes } from "./tonnes.ts";

const flagged = (flags: number): Partial<Move> => ({
  block: { ...sampleMove.block, flags: unpackBlockFlags(flags) },
});

describe("custody-rule", () => {
  it("lets part of a block, or all of it, go between open accounts", () => {
    expect(custodyRefusal(sampleMove)).to.equal(null);
    expect(custodyRefusal({ ...sampleMove, quantity: tonnes(1000) })).to.equal(null);
    expect(custodyRefusal({ ...sampleMove, ...flagged(1) })).to.equal(null);
  });

  const refused: readonly (readonly [string, Partial<Move>, string])[] = [
    ["a move of nothing", { quantity: tonnes(0) }, "ZERO_QUANTITY"],
    ["more than the block holds", { quantity: tonnes(1001) }, "INSUFFICIENT_HOLDING"],
    ["a terminal block", flagged(1 + 2), "BLOCK_TERMINAL"],
    ["a terminal sender", { from: terminalBeside(entityOfXxa, "ndc-use") }, "BLOCK_TERMINAL"],
    ["a locked block", flagged(4), "BLOCK_LOCKED"],
    ["a frozen block", flagged(8), "BLOCK_FROZEN"],
    ["a sender that is not open", { from: { ...entityOfXxa, open: false } }, "ACCOUNT_CLOSED"],
    ["a frozen sender", { from: { ...entityOfXxa, frozen: true } }, "ACCOUNT_FROZEN"],
    ["a receiver that is not open", { to: { ...partyOfXxc, open: false } }, "ACCOUNT_CLOSED"],
    ["a frozen receiver", { to: { ...partyOfXxc, frozen: true } }, "ACCOUNT_FROZEN"],
  ];
  for (const [what, changes, code] of refused) {
    it(`refuses ${what}: ${code}`, () => {
      expect(custodyRefusal({ ...sampleMove, ...changes })).to.include({ code });
    });
  }

  it("says which quantity exceeds which block, and what to do", () => {
    expect(custodyRefusal({ ...sampleMove, quantity: tonnes(1001) })).to.deep.equal({
      code: "INSUFFICIENT_HOLDING",
      message: `1001 t exceed the 1000 t of block ${sampleMove.block.id}.`,
      remedy: "Choose from 1 to 1000 t, or add another block.",
    });
  });
});
