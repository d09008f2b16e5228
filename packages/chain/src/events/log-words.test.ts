import { RegistryError } from "@sixtwo/domain";
import { expect } from "chai";
import type { Hex } from "viem";
import {
  addressHex,
  bytes32,
  bytesAtEnd,
  requireWords,
  uint8,
  uint48,
  uint256,
  uint256List,
} from "./log-words.ts";

/** Words of hexadecimal digits, each filled up with zeros from the left. */
const words = (...digits: readonly string[]): Hex =>
  `0x${digits.map((word) => word.padStart(64, "0")).join("")}`;

const MAX = "f".repeat(64);
const HOLDER = "5fbdb2315678afecb367f032d93f642f64180aa3";

describe("words of a log", () => {
  it("are numbers, at their place", () => {
    expect(uint256(words("2a"))).to.equal(42n);
    expect(uint256(words("1", MAX), 1)).to.equal(2n ** 256n - 1n);
    expect(uint8(words("ff"))).to.equal(255);
    expect(uint48(words("0", "0", "ffffffffffff"), 2)).to.equal(281_474_976_710_655);
  });

  it("are addresses and 32 bytes", () => {
    expect(addressHex(words("1", HOLDER), 1)).to.equal(`0x${HOLDER}`);
    expect(bytes32(words(MAX))).to.equal(`0x${MAX}`);
  });

  it("are read in any letter case", () => {
    expect(uint256(words("AbCdEf"))).to.equal(0xabcdefn);
    expect(uint48(words("AbCdEf"))).to.equal(0xabcdef);
    expect(bytes32(words("AbCdEf"))).to.equal(`0x${"abcdef".padStart(64, "0")}`);
  });

  it("are lists and bytes, right after what stands before them", () => {
    const data = words("40", "a0", "2", "7", "8", "1", "9");
    expect(uint256List(data, { place: 0, start: 2 })).to.deep.equal([7n, 8n]);
    expect(uint256List(data, { place: 1, start: 5 })).to.deep.equal([9n]);
    expect(uint256List(words("20", "0"), { place: 0, start: 1 })).to.deep.equal([]);
    const bytes = words("20", "3", "ABCDEF".padEnd(64, "0"));
    expect(bytesAtEnd(bytes, { place: 0, start: 1 })).to.equal("0xabcdef");
    expect(bytesAtEnd(words("20", "0"), { place: 0, start: 1 })).to.equal("0x");
  });

  const short = words("1").slice(0, -1) as Hex; // one digit is missing
  const blank: Hex = `${short} `;
  const list = { place: 0, start: 1 };
  const refused: Readonly<Record<string, () => unknown>> = {
    "a number with a digit missing": () => uint256(short),
    "a number with a blank for its last digit": () => uint256(blank),
    "a number with a letter beyond f": () => uint256(words("g1")),
    "a number that is not there": () => uint256(words("1"), 1),
    "a number of a topic that is not there": () => uint256(undefined),
    "a small number with a bit above its width": () => uint8(words("100")),
    "a small number with its highest bit set": () => uint48(words(`8${"0".repeat(63)}`)),
    "a small number with a blank for its last digit": () => uint48(blank),
    "a small number that is not there": () => uint8(undefined),
    "an address with a byte above it": () => addressHex(words(`1${HOLDER}`)),
    "an address that is not there": () => addressHex(undefined),
    "32 bytes with a digit missing": () => bytes32(short),
    "32 bytes that are not there": () => bytes32(undefined),
    "a list that begins elsewhere": () => uint256List(words("40", "0", "0"), list),
    "a list of more values than the data has": () => uint256List(words("20", "2", "7"), list),
    "a list of 2^48 - 1 values": () => uint256List(words("20", "ffffffffffff"), list),
    "a list of 2^256 - 1 values": () => uint256List(words("20", MAX), list),
    "a list without a length": () => uint256List(words("20"), list),
    "bytes that begin elsewhere": () => bytesAtEnd(words("40", "0", "0"), list),
    "bytes that end before the data": () => bytesAtEnd(words("20", "1", "0", "0"), list),
    "bytes longer than the data": () => bytesAtEnd(words("20", "21", MAX), list),
    "bytes with no zeros behind them": () => bytesAtEnd(words("20", "1", MAX), list),
    "bytes that are not hexadecimal": () => bytesAtEnd(words("20", "20", `g${MAX.slice(1)}`), list),
    "more words than there should be": () => requireWords(words("1", "2"), 1),
    "fewer words than there should be": () => requireWords(words("1"), 2),
    "words without 0x": () => requireWords(words("1").replace("0x", "00") as Hex, 1), // no longer one
  };
  for (const [what, read] of Object.entries(refused)) {
    it(`do not read for ${what}`, () => {
      expect(read).to.throw(RegistryError).and.include({ code: "CHAIN_UNSUPPORTED" });
    });
  }
});
