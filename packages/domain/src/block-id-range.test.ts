import { expect } from "chai";
import { packBlockId } from "./block-id.ts";
import { type BlockIdRange, blockIdsOf } from "./block-id-range.ts";
import { metricCode, TCO2E } from "./metric-code.ts";
import { partyCode } from "./party-code.ts";
import { registryCode } from "./registry-code.ts";
import { vintage } from "./vintage.ts";

const MOST = 2n ** 64n - 1n;

describe("the ids of an issuer's blocks", () => {
  const idOf = (registry: string, year: number, [batch, first]: readonly [bigint, bigint]) =>
    packBlockId({ registry: registryCode(registry), vintage: vintage(year), batch, first });
  const has = ({ from, below }: BlockIdRange, id: bigint) => id >= from && id < below;

  it("are those of its registry, from the first vintage to the last serial", () => {
    const range = blockIdsOf({ registry: registryCode("GHA01") }, TCO2E);
    expect(has(range, idOf("GHA01", 2021, [1n, 1n]))).to.equal(true);
    expect(has(range, idOf("GHA01", 2100, [MOST, MOST]))).to.equal(true);
    expect(has(range, idOf("GHA02", 2021, [1n, 1n]))).to.equal(false);
    expect(has(range, idOf("GGZ99", 2100, [MOST, MOST]))).to.equal(false);
  });

  it("are those of one vintage", () => {
    const range = blockIdsOf({ registry: registryCode("GHA01"), vintage: 2023 }, TCO2E);
    expect(has(range, idOf("GHA01", 2023, [1n, 1n]))).to.equal(true);
    expect(has(range, idOf("GHA01", 2023, [MOST, MOST]))).to.equal(true);
    expect(has(range, idOf("GHA01", 2022, [MOST, MOST]))).to.equal(false);
    expect(has(range, idOf("GHA01", 2024, [1n, 1n]))).to.equal(false);
  });

  it("are none for a year that no id holds", () => {
    for (const year of [-1, 65_536, 2_000_000_000]) {
      const { from, below } = blockIdsOf({ registry: registryCode("GHA01"), vintage: year }, TCO2E);
      expect(below).to.equal(from);
    }
  });

  it("are those of all registries of a Party", () => {
    const range = blockIdsOf({ party: partyCode("GHA") }, TCO2E);
    expect(has(range, idOf("GHA01", 2021, [1n, 1n]))).to.equal(true);
    expect(has(range, idOf("GHA99", 2100, [MOST, MOST]))).to.equal(true);
    expect(has(range, idOf("GHB01", 2021, [1n, 1n]))).to.equal(false);
    expect(has(range, idOf("GGZ99", 2100, [MOST, MOST]))).to.equal(false);
  });

  it("are others in another metric", () => {
    const range = blockIdsOf({ party: partyCode("GHA") }, metricCode(1));
    const parts = { registry: registryCode("GHA01"), vintage: vintage(2023), batch: 1n, first: 1n };
    expect(has(range, packBlockId({ ...parts, metric: metricCode(1) }))).to.equal(true);
    expect(has(range, packBlockId(parts))).to.equal(false);
  });
});
