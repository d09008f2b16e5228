import { expect } from "chai";
import { assert, bigInt, property } from "fast-check";
import { RegistryError } from "./error.ts";
import { formatSerial, parseSerial, SERIAL_PATTERN } from "./serial.ts";

const SERIAL = new RegExp(`^(?:${SERIAL_PATTERN})$`);

describe("serial", () => {
  it("is plain digits", () => {
    expect(formatSerial(1236500n)).to.equal("1236500");
    expect(parseSerial("1,236,500")).to.equal(1236500n);
  });

  it("refuses to write what no identifier carries", () => {
    expect(() => formatSerial(0n)).to.throw(RegistryError, "0 is not a serial number");
    expect(() => formatSerial(1_000_000_000_000_000n)).to.throw(RegistryError, "999999999999999");
  });

  it("reads every serial, with commas and without", () => {
    assert(
      property(bigInt({ min: 1n, max: 999_999_999_999_999n }), (serial) => {
        for (const text of [serial.toString(), serial.toLocaleString("en-US")]) {
          expect(text).to.match(SERIAL);
          expect(parseSerial(text)).to.equal(serial);
        }
      }),
    );
  });
});
