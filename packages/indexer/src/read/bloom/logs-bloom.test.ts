import type { RawLog } from "@sixtwo/chain";
import { address } from "@sixtwo/domain";
import { expect } from "chai";
import { compareWithBloom, mayHold } from "./logs-bloom.ts";

const ONE = address("0x00000000000000000000000000000000000000a1");
const OTHER = address("0x00000000000000000000000000000000000000b2");
const TOPIC = `0x${"01".repeat(32)}` as const;
const SECOND = `0x${"02".repeat(32)}` as const;

/** The bits of each, from the pairs of bytes of its Keccak-256, as the yellow paper numbers them. */
const BITS = {
  one: [220, 1077, 1917],
  other: [764, 2003, 1155],
  topic: [1724, 130, 1739],
  second: [1610, 1951, 788],
};

describe("the bloom of a chain block", () => {
  it("excludes contracts of which it lacks a bit", () => {
    const bloom = bloomOf(BITS.one, BITS.topic);
    expect(mayHold(bloom, [ONE])).to.equal(true);
    expect(mayHold(bloom, [OTHER])).to.equal(false);
    expect(mayHold(bloom, [OTHER, ONE])).to.equal(true);
    expect(mayHold(bloomOf(BITS.other.slice(1), BITS.topic), [OTHER])).to.equal(false);
    expect(mayHold(bloomOf(), [ONE, OTHER])).to.equal(false);
    expect(mayHold(bloom, [])).to.equal(false);
  });

  it("is accounted for by all of its logs, however often each is told", () => {
    const bloom = bloomOf(BITS.one, BITS.topic, BITS.second);
    const logs = [logOf(ONE, [TOPIC, SECOND]), logOf(ONE, [TOPIC])];
    expect(compareWithBloom(bloom, logs)).to.equal("all");
    expect(compareWithBloom(bloom, [...logs, ...logs])).to.equal("all");
    expect(compareWithBloom(bloomOf(), [])).to.equal("all");
  });

  it("tells that there are more, of the same contract or another one", () => {
    const logs = [logOf(ONE, [TOPIC])];
    expect(compareWithBloom(bloomOf(BITS.one, BITS.topic, BITS.second), logs)).to.equal("more");
    expect(compareWithBloom(bloomOf(BITS.one, BITS.topic, BITS.other), logs)).to.equal("more");
    expect(compareWithBloom(bloomOf(BITS.one), [])).to.equal("more");
  });

  it("tells that a log cannot be of that chain block", () => {
    const bloom = bloomOf(BITS.one, BITS.topic);
    expect(compareWithBloom(bloom, [logOf(OTHER, [TOPIC])])).to.equal("foreign");
    expect(compareWithBloom(bloom, [logOf(ONE, [TOPIC]), logOf(ONE, [SECOND])])).to.equal(
      "foreign",
    );
    // What one comparison found says nothing about another chain block.
    expect(compareWithBloom(bloomOf(BITS.one, BITS.topic), [logOf(ONE, [TOPIC])])).to.equal("all");
  });

  it("reads digits in either case", () => {
    const bloom = bloomOf(BITS.one, BITS.topic, BITS.second, BITS.other);
    const loud = `0x${bloom.slice(2).toUpperCase()}` as const;
    expect(mayHold(loud, [OTHER])).to.equal(true);
    expect(compareWithBloom(loud, [logOf(ONE, [TOPIC, SECOND]), logOf(OTHER, [])])).to.equal("all");
  });
});

function bloomOf(...bits: readonly (readonly number[])[]): `0x${string}` {
  const set = bits.flat().reduce((bloom, bit) => bloom | (1n << BigInt(bit)), 0n);
  return `0x${set.toString(16).padStart(512, "0")}`;
}

function logOf(at: typeof ONE, topics: RawLog["topics"]): RawLog {
  const place = { chainBlock: 1n, chainBlockHash: "0x", logIndex: 0, txHash: "0x" } as const;
  return { ...place, address: at, topics, data: "0x" };
}
