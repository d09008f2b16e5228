import { tonnes } from "@sixtwo/domain";
import { expect } from "chai";
import { domainMove } from "./domain-move.ts";
import {
  sampleAbroad,
  sampleEnd,
  sampleMoveBlock,
  sampleSurroundings,
  sampleTerms,
} from "./sample-move-block.ts";

const date = new Date("2026-06-01T12:00:00Z");
const quantity = tonnes(400);
const rest = { quantity, surroundings: sampleSurroundings, date };

describe("the move behind the API's answer", () => {
  it("has the block's flags, its holder and its recipient", () => {
    const move = domainMove({ block: sampleMoveBlock, to: sampleAbroad, ...rest });
    expect(move.block.quantity).to.equal(1_000n);
    expect(move.block.flags).to.deep.equal({
      firstTransferred: false,
      terminal: false,
      locked: false,
      frozen: false,
    });
    expect(move.from).to.deep.include({ registry: "XXA01", kind: "entity-holding", entity: 1 });
    expect(move.to).to.deep.include({ registry: "XXC01", kind: "party-holding", entity: null });
    expect(move.approach).to.deep.equal({ status: "active", paused: null, reported: true });
  });

  it("has the terms that the rules ask for", () => {
    const { authorization } = domainMove({
      block: sampleMoveBlock,
      to: sampleAbroad,
      ...rest,
    });
    expect(authorization?.reference).to.equal("XXA-2026-NDC");
    expect(authorization?.purposes).to.deep.equal(new Set(["NDC", "IMP"]));
    expect(authorization?.firstTransferDefinition).to.equal("use-or-cancellation");
    expect(authorization?.parties).to.deep.equal(["XXC"]);
    expect(authorization?.tag).to.equal(1);
    expect(authorization?.expires).to.deep.equal(new Date("2030-12-31T23:59:59Z"));
  });

  it("has no authorization for a mitigation outcome", () => {
    const block = { ...sampleMoveBlock, authorization: null };
    const move = domainMove({ block, to: sampleEnd("VOLUNTARY_CANCELLATION"), ...rest });
    expect(move.authorization).to.equal(null);
  });

  it("keeps quantities beyond 2^53 exact", () => {
    const block = { ...sampleMoveBlock, quantity: "9007199254740993" };
    const move = domainMove({ block, to: sampleAbroad, ...rest });
    expect(move.block.quantity).to.equal(9_007_199_254_740_993n);
  });

  it("has a window of use where there is one", () => {
    const authorization = { ...sampleTerms, useFrom: "2026-02-01T00:00:00.000Z" };
    const block = { ...sampleMoveBlock, authorization };
    const move = domainMove({ block, to: sampleAbroad, ...rest });
    expect(move.authorization?.use).to.deep.equal({
      from: new Date("2026-02-01T00:00:00Z"),
      until: null,
    });
  });
});
