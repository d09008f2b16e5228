import { expect } from "chai";
import { approachCode } from "./approach-code.ts";
import { packBlockId } from "./block-id.ts";
import { RegistryError } from "./error.ts";
import { formatItmoId } from "./itmo-id.ts";
import { itmoRangeOf, parseItmoRange } from "./itmo-range.ts";
import { registryCode } from "./registry-code.ts";
import { tonnes } from "./tonnes.ts";
import { vintage } from "./vintage.ts";

const FIRST = "CA0001-GHA01-GHA-1-2023";
const LAST = "CA0001-GHA01-GHA-5,000-2023";

describe("itmo-range", () => {
  it("counts both ends", () => {
    expect(parseItmoRange(FIRST, LAST).quantity).to.equal(5000n);
    expect(parseItmoRange(FIRST, FIRST).quantity).to.equal(1n);
  });

  it("refuses ends that are out of order", () => {
    expect(() => parseItmoRange(LAST, FIRST))
      .to.throw(RegistryError, "Serial 1 comes before 5000")
      .and.include({ code: "BAD_INPUT" });
  });

  for (const other of [
    "CA0002-GHA01-GHA-5000-2023",
    "CA0001-GHA02-GHA-5000-2023",
    "CA0001-GHA01-CHE-5000-2023",
    "CA0001-GHA01-GHA-5000-2024",
  ]) {
    it(`refuses ${other} as the end of a range from ${FIRST}`, () => {
      expect(() => parseItmoRange(FIRST, other)).to.throw(RegistryError, "more than the serial");
    });
  }

  it("names the ITMOs of a block under its approach", () => {
    const registry = registryCode("GHA01");
    const id = packBlockId({ registry, vintage: vintage(2023), batch: 7n, first: 1001n });
    const range = itmoRangeOf({ id, quantity: tonnes(5000n) }, approachCode("CA0001"));
    expect(formatItmoId(range.first)).to.equal("CA0001-GHA01-GHA-1001-2023");
    expect(formatItmoId(range.last)).to.equal("CA0001-GHA01-GHA-6000-2023");
    expect(range.quantity).to.equal(5000n);
  });
});
