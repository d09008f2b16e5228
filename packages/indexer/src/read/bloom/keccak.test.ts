import { randomBytes } from "node:crypto";
import { expect } from "chai";
import { bytesToHex, keccak256 } from "viem";
import { createKeccak } from "./keccak.ts";

describe("createKeccak", () => {
  const keccak = createKeccak();

  it("hashes as FIPS 202 does before its padding was chosen", () => {
    expect(bytesToHex(keccak("0x"))).to.equal(
      "0xc5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470",
    );
  });

  it("hashes addresses and topics as viem does, in either case", () => {
    for (const length of [20, 32]) {
      for (let round = 0; round < 200; round += 1) {
        const hex = bytesToHex(randomBytes(length));
        expect(bytesToHex(keccak(hex))).to.equal(keccak256(hex));
        expect(bytesToHex(keccak(`0x${hex.slice(2).toUpperCase()}`))).to.equal(keccak256(hex));
      }
    }
  });
});
