import { expect } from "chai";
import { assert, bigInt, constantFrom, integer, property, record } from "fast-check";
import {
  type BlockId,
  blockId,
  blockIdText,
  childBlockId,
  packBlockId,
  unpackBlockId,
} from "./block-id.ts";
import { RegistryError } from "./error.ts";
import { metricCode } from "./metric-code.ts";
import { registryCode } from "./registry-code.ts";
import { vintage } from "./vintage.ts";

const FIRST_OF_GHANA = 21194651225819931045397199768468553002186094673921n;
const MAX_UINT64 = 18446744073709551615n;
const parts = { registry: registryCode("GHA01"), vintage: vintage(2023), batch: 1n, first: 1n };

describe("block-id", () => {
  it("packs registry, vintage, batch and first serial from high to low bits", () => {
    expect(packBlockId(parts)).to.equal(FIRST_OF_GHANA);
    expect(packBlockId(parts).toString(16)).to.equal(
      `${"e8081"}${"07e7"}${"0000000000000001"}${"0000000000000001"}`,
    );
  });

  it("carries a metric above all of it, and tCO2e as 0", () => {
    expect(unpackBlockId(packBlockId(parts)).metric).to.equal(0);
    expect(packBlockId({ ...parts, metric: metricCode(2) }).toString(16)).to.equal(
      `${"2"}${"0e8081"}${"07e7"}${"0000000000000001"}${"0000000000000001"}`,
    );
  });

  it("unpacks what it packed, up to the last bit", () => {
    const uint64 = bigInt({ min: 1n, max: MAX_UINT64 });
    const anyParts = record({
      metric: integer({ min: 0, max: 255 }).map(metricCode),
      registry: constantFrom("AAA01", "GHA01", "XXC42", "ZZZ99").map(registryCode),
      vintage: integer({ min: 2021, max: 2100 }).map(vintage),
      batch: uint64,
      first: uint64,
    });
    assert(
      property(anyParts, (given) => {
        const id = packBlockId(given);
        expect(unpackBlockId(id)).to.deep.equal(given);
        expect(blockId(blockIdText(id))).to.equal(id);
      }),
    );
  });

  it("takes a number from outside only if its parts pack to it again", () => {
    const bit = integer({ min: 0, max: 255 });
    assert(
      property(bit, bit, (one, other) => {
        const value = FIRST_OF_GHANA ^ (1n << BigInt(one)) ^ (1n << BigInt(other));
        const id = readOrNull(value);
        return id === null || packBlockId(unpackBlockId(id)) === value;
      }),
    );
  });

  it("is decimal text outside", () => {
    expect(blockIdText(packBlockId(parts))).to.equal(
      "21194651225819931045397199768468553002186094673921",
    );
  });

  it("names a child by the serial at which it begins", () => {
    expect(childBlockId(packBlockId(parts), 3000n)).to.equal(FIRST_OF_GHANA + 3000n);
    expect(unpackBlockId(childBlockId(packBlockId(parts), 3000n)).first).to.equal(3001n);
  });

  it("refuses a child outside the serials of its batch", () => {
    const last = packBlockId({ ...parts, first: MAX_UINT64 });
    expect(() => childBlockId(last, 1n)).to.throw(RegistryError, "18446744073709551616");
    expect(() => childBlockId(last, -1n)).to.throw(RegistryError, "-1");
  });

  for (const wrong of [{ batch: 0n }, { first: 0n }, { batch: MAX_UINT64 + 1n }, { first: -1n }]) {
    const [name] = Object.keys(wrong);
    const [value] = Object.values(wrong);
    it(`refuses ${name} ${value}`, () => {
      expect(() => packBlockId({ ...parts, ...wrong }))
        .to.throw(RegistryError, `${value} is not a batch or serial number`)
        .and.include({ code: "BAD_INPUT" });
    });
  }

  for (const wrong of [
    "",
    "abc",
    "0",
    "-1",
    "0x1",
    "1.5",
    "1",
    1n,
    -FIRST_OF_GHANA,
    FIRST_OF_GHANA - 1n, // first serial 0
    FIRST_OF_GHANA - (1n << 64n), // batch 0
    FIRST_OF_GHANA - (3n << 128n), // vintage 2020
    FIRST_OF_GHANA + (78n << 128n), // vintage 2101
    FIRST_OF_GHANA - (1n << 144n), // registry GHA00
    FIRST_OF_GHANA + (26n << 151n), // the Party's last letter beyond Z
    FIRST_OF_GHANA + (1n << 166n), // more than three letters
    FIRST_OF_GHANA + (1n << 176n),
    FIRST_OF_GHANA + (1n << 255n),
  ]) {
    it(`refuses "${wrong}" from outside`, () => {
      expect(() => blockId(wrong))
        .to.throw(RegistryError)
        .and.include({ code: "BAD_INPUT" });
    });
  }
});

function readOrNull(value: bigint): BlockId | null {
  try {
    return blockId(value);
  } catch (error) {
    expect(error).to.be.instanceOf(RegistryError).and.include({ code: "BAD_INPUT" });
    return null;
  }
}
