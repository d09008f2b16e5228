import type { DigestPoint, MirrorDigest } from "@sixtwo/db/digest";
import { address } from "@sixtwo/domain";
import { expect } from "chai";
import { compareDigests, isSound } from "./comparison.ts";
import { comparisonText } from "./print-comparison.ts";

const HASH = `0x${"ab".repeat(32)}` as const;

const point = (number: bigint, digest: string, tables: DigestPoint["tables"]): DigestPoint => {
  return { number, digest, segment: "", tables };
};
const mirror = (points: readonly DigestPoint[]): MirrorDigest => ({
  cursor: {
    chainId: 1n,
    ledger: address(`0x${"1".repeat(40)}`),
    number: 2_500n,
    hash: HASH,
    minedAt: new Date(0),
  },
  points,
  strays: {},
});
const SOUND = mirror([
  point(1_000n, "d1", { actions: "a1", blocks: "b1" }),
  point(2_000n, "d2", { blocks: "b2" }),
  point(2_500n, "d3", { blocks: "b3" }),
]);
const none = new Map<bigint, string>();

describe("compareDigests", () => {
  it("finds equal mirrors equal", () => {
    const comparison = compareDigests({ live: SOUND, replayed: SOUND, stored: none });
    expect(isSound(comparison)).to.equal(true);
    expect(comparisonText(comparison, 0n)).to.equal(
      `live      chain block 2500  ${HASH}  digest d3\n` +
        `replayed  chain block 2500  ${HASH}  digest d3\n` +
        "They are equal: the mirror holds what the chain says.",
    );
  });

  it("tells where each table first differs", () => {
    const live = mirror([
      point(1_000n, "d1", { actions: "a1", blocks: "b1" }),
      point(2_000n, "x2", { actions: "zz", blocks: "x2" }),
      point(2_500n, "x3", { blocks: "x3" }),
    ]);
    const stored = new Map([
      [1_000n, "d1"],
      [2_000n, "d2"],
    ]);
    const comparison = compareDigests({ live, replayed: SOUND, stored });
    expect(isSound(comparison)).to.equal(false);
    expect(comparisonText(comparison, 7n).split("\n").slice(2)).to.deep.equal([
      "They differ: the mirror does not hold what the chain says.",
      "table    first differs in chain blocks  live  replayed",
      "-------  -----------------------------  ----  --------",
      "actions  1001 to 2000                   zz    nothing",
      "blocks   1001 to 2000                   x2    b2",
      "Rows were altered after checkpoint 2000 was stored.",
      "Make the mirror anew with npm run rebuild: readers go on meanwhile.",
      "The live mirror is 7 chain blocks behind the head; what came later was not compared.",
    ]);
  });

  it("tells what is missing from the first chain blocks", () => {
    const [, ...later] = SOUND.points;
    const live = mirror(later);
    const { differences } = compareDigests({ live, replayed: SOUND, stored: none });
    expect(differences).to.deep.equal([
      { table: "actions", after: -1n, until: 1_000n, live: null, replayed: "a1" },
      { table: "blocks", after: -1n, until: 1_000n, live: null, replayed: "b1" },
    ]);
  });

  it("is not satisfied with a mirror that has more than the chain", () => {
    const live = { ...SOUND, strays: { holds: "h" } };
    const comparison = compareDigests({ live, replayed: SOUND, stored: none });
    expect(isSound(comparison)).to.equal(false);
    expect(comparisonText(comparison, 0n)).to.contain(
      "holds has rows of chain blocks after that one.",
    );
  });
});
