import { tonnes } from "@sixtwo/domain";
import { expect } from "chai";
import { chosenNames } from "./chosen-names.ts";
import { sampleMoveBlock } from "./sample-move-block.ts";

const serials = { first: 1601n, last: 2000n, quantity: tonnes(400), tail: true };

describe("the names of chosen serials", () => {
  it("are ITMO identifiers under an authorization", () => {
    expect(chosenNames(sampleMoveBlock, serials)).to.deep.equal({
      first: "CA0001-XXA01-XXA-1601-2024",
      last: "CA0001-XXA01-XXA-2000-2024",
    });
  });

  it("are national serials without one", () => {
    expect(chosenNames({ ...sampleMoveBlock, authorization: null }, serials)).to.deep.equal({
      first: "XXA01-1601-2024",
      last: "XXA01-2000-2024",
    });
  });
});
