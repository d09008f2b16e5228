import { blockIdText, packBlockId, registryCode, tonnes, vintage } from "@sixtwo/domain";
import { expect } from "chai";
import { chosenNames } from "./chosen-names.ts";

const block = {
  id: blockIdText(
    packBlockId({
      registry: registryCode("XXA01"),
      vintage: vintage(2024),
      batch: 2n,
      first: 1001n,
    }),
  ),
  authorization: { approach: "CA0001" },
};
const serials = { first: 1601n, last: 2000n, quantity: tonnes(400), tail: true };

describe("the names of chosen serials", () => {
  it("are ITMO identifiers under an authorization", () => {
    expect(chosenNames(block, serials)).to.deep.equal({
      first: "CA0001-XXA01-XXA-1601-2024",
      last: "CA0001-XXA01-XXA-2000-2024",
    });
  });

  it("are national serials without one", () => {
    expect(chosenNames({ ...block, authorization: null }, serials)).to.deep.equal({
      first: "XXA01-1601-2024",
      last: "XXA01-2000-2024",
    });
  });
});
