import { blockIdText, packBlockId, registryCode, vintage } from "@sixtwo/domain";
import { expect } from "chai";
import { NEW_HOLD, readFreeze, readRecall } from "./read-hold.ts";

const id = packBlockId({
  registry: registryCode("XXA01"),
  vintage: vintage(2024),
  batch: 2n,
  first: 1001n,
});
const block = { id: blockIdText(id), firstSerial: 1001, lastSerial: 2000, locked: false };
const court = { ...NEW_HOLD, reason: "court-order", note: "Case 12/2026" };
const middle = { ...court, serials: "range", first: "1101", last: "1150" } as const;
const home = `0x${"a1".repeat(20)}`;

describe("what a Party freezes", () => {
  it("is the whole block, or serials in it, with a reason", () => {
    expect(readFreeze(court, block)).to.deep.equal({
      block: id,
      first: 1001n,
      quantity: 1_000n,
      reason: "court-order",
      note: "Case 12/2026",
    });
    expect(readFreeze(middle, block)).to.include({ first: 1101n, quantity: 50n });
  });

  it("needs a reason and serials of the block", () => {
    expect(readFreeze(NEW_HOLD, block)).to.equal("reasonMissing");
    expect(readFreeze({ ...middle, last: "2001" }, block)).to.equal("rangeOutside");
  });

  it("is all of what a request has locked, or nothing", () => {
    const locked = { ...block, locked: true };
    expect(readFreeze(middle, locked)).to.equal("partLocked");
    expect(readFreeze(court, locked)).to.include({ quantity: 1_000n });
  });
});

describe("what a Party recalls", () => {
  it("goes to a named account", () => {
    expect(readRecall({ ...middle, to: home }, block)).to.include({
      first: 1101n,
      quantity: 50n,
      to: home,
    });
    expect(readRecall({ ...middle, to: "" }, block)).to.equal("recipientMissing");
    expect(readRecall({ ...NEW_HOLD, to: home }, block)).to.equal("reasonMissing");
  });
});
